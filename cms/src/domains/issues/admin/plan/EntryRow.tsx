'use client';

import { Link } from '@payloadcms/ui';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';

import { editEntry, removeEntry } from '../../plan/change.ts';
import { handStates, stateWords } from '../../plan/states.ts';
import { stateOfEntry, titleOfEntry, type PlanEntry } from '../../plan/types.ts';
import type { Dragged } from './drag.ts';
import { Handle, PageBox, TextBox } from './inputs.tsx';
import type { Shared } from './shared.ts';
import { wordsIn } from './words.ts';

type Given = Shared & { entry: PlanEntry };

/** An article's headline leads to it; what is only in print, and an advertisement, are named here. */
function Title({ plan, change, language, entry }: Given) {
  const w = wordsIn[language];
  if (entry.kind !== 'article') {
    return (
      <TextBox
        label={w.entryTitle}
        value={entry.title}
        disabled={!plan.mayEdit}
        onChange={(title) => change(editEntry(entry.id, { title }))}
      />
    );
  }
  if (entry.article === null) return <em className="bbk-plan__gone">{w.gone}</em>;
  return (
    <Link className="bbk-plan__title" href={`/admin/collections/articles/${entry.article}`}>
      {titleOfEntry(plan, entry) ?? w.untitled}
    </Link>
  );
}

/** An article follows its own workflow; for the rest the desk says how far it is. */
function State({ plan, change, language, entry }: Given) {
  const index = language === 'ko' ? 0 : 1;
  const state = stateOfEntry(plan, entry);
  if (entry.kind === 'article' || !plan.mayEdit) {
    return (
      <span className="bbk-plan__state" data-state={state}>
        {stateWords[state][index]}
      </span>
    );
  }
  return (
    <select
      className="bbk-plan__state"
      data-state={state}
      aria-label={wordsIn[language].state}
      value={entry.production ?? 'planned'}
      onChange={({ currentTarget }) => {
        const production = handStates.find((each) => each === currentTarget.value) ?? null;
        change(editEntry(entry.id, { production }));
      }}
    >
      {handStates.map((each) => (
        <option key={each} value={each}>
          {stateWords[each][index]}
        </option>
      ))}
    </select>
  );
}

function PageRangeBoxes({ plan, change, language, entry }: Given) {
  const w = wordsIn[language];
  const { id, pageFrom, pageTo } = entry;
  const disabled = !plan.mayEdit;
  const setFrom = (from: number | null) => {
    const to = from !== null && pageTo !== null && pageTo < from ? from : pageTo;
    change(editEntry(id, { pageFrom: from, pageTo: from === null ? null : to }));
  };
  const setTo = (to: number | null) =>
    change(
      editEntry(id, {
        pageTo: to,
        pageFrom: to === null ? pageFrom : Math.min(pageFrom ?? to, to),
      }),
    );
  return (
    <span className="bbk-plan__range">
      <PageBox label={w.from} value={pageFrom} disabled={disabled} onChange={setFrom} />
      <span aria-hidden>–</span>
      <PageBox label={w.to} value={pageTo} disabled={disabled} onChange={setTo} />
    </span>
  );
}

/** An entry of the contents: what it is, how far it is, and where it stands. */
export function EntryRow({ partId, ...given }: Given & { partId: string }): ReactNode {
  const { plan, change, language, entry } = given;
  const w = wordsIn[language];
  const title = titleOfEntry(plan, entry) ?? w.untitled;
  const data: Dragged = { type: 'entry', id: entry.id, partId };
  const sortable = useSortable({ id: `entry:${entry.id}`, data, disabled: !plan.mayEdit });
  const { attributes, isDragging, isOver, listeners, setNodeRef, transform, transition } = sortable;
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <li
      className="bbk-plan__entry"
      data-dragging={isDragging}
      data-kind={entry.kind}
      data-over={isOver}
      ref={setNodeRef}
      style={style}
    >
      {plan.mayEdit && <Handle {...attributes} {...listeners} label={w.dragEntry(title)} />}
      <div className="bbk-plan__what">
        <Title {...given} />
        <span className="bbk-plan__under">
          <State {...given} />
          <label className="bbk-plan__laid">
            <input
              type="checkbox"
              aria-label={w.laidOutOf(title)}
              checked={entry.laidOut}
              disabled={!plan.mayEdit}
              onChange={({ currentTarget }) =>
                change(editEntry(entry.id, { laidOut: currentTarget.checked }))
              }
            />
            {w.laidOut}
          </label>
          {entry.kind !== 'article' && <span className="bbk-plan__kind">{w[entry.kind]}</span>}
        </span>
      </div>
      <PageRangeBoxes {...given} />
      {plan.mayEdit && (
        <button
          className="bbk-plan__icon"
          type="button"
          aria-label={w.remove(title)}
          onClick={() => change(removeEntry(entry.id))}
        >
          ×
        </button>
      )}
    </li>
  );
}
