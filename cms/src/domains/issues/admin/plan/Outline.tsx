'use client';

import { Button } from '@payloadcms/ui';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';

import { addPart, removePart, renamePart } from '../../plan/change.ts';
import type { PlanPart } from '../../plan/types.ts';
import { AddEntry } from './AddEntry.tsx';
import type { Dragged } from './drag.ts';
import { EntryRow } from './EntryRow.tsx';
import { Handle, TextBox } from './inputs.tsx';
import type { Shared } from './shared.ts';
import { newId } from './use-plan.ts';
import { wordsIn } from './words.ts';

function Part({ part, ...shared }: Shared & { part: PlanPart }) {
  const { plan, change, language } = shared;
  const w = wordsIn[language];
  const data: Dragged = { type: 'part', id: part.id };
  const sortable = useSortable({ id: `part:${part.id}`, data, disabled: !plan.mayEdit });
  const { attributes, isDragging, listeners, setNodeRef, transform, transition } = sortable;
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <section className="bbk-plan__part" data-dragging={isDragging} ref={setNodeRef} style={style}>
      <div className="bbk-plan__part-head">
        {plan.mayEdit && (
          <Handle {...attributes} {...listeners} label={w.dragPart(part.title ?? w.untitled)} />
        )}
        <TextBox
          label={w.partTitle}
          value={part.title}
          disabled={!plan.mayEdit}
          onChange={(title) => change(renamePart(part.id, title))}
        />
        {plan.mayEdit && part.entries.length === 0 && (
          <button
            className="bbk-plan__icon"
            type="button"
            aria-label={w.removePart}
            onClick={() => change(removePart(part.id))}
          >
            ×
          </button>
        )}
      </div>
      <SortableContext
        items={part.entries.map(({ id }) => `entry:${id}`)}
        strategy={verticalListSortingStrategy}
      >
        <ol className="bbk-plan__entries">
          {part.entries.map((entry) => (
            <EntryRow key={entry.id} {...shared} entry={entry} partId={part.id} />
          ))}
        </ol>
      </SortableContext>
      {plan.mayEdit && <AddEntry {...shared} partId={part.id} />}
    </section>
  );
}

/** The contents: parts and their entries, in the order of the magazine. */
export function Outline(shared: Shared): ReactNode {
  const { plan, change, language } = shared;
  const w = wordsIn[language];
  return (
    <div className="bbk-plan__outline">
      <h2>{w.outline}</h2>
      <SortableContext
        items={plan.parts.map(({ id }) => `part:${id}`)}
        strategy={verticalListSortingStrategy}
      >
        {plan.parts.map((part) => (
          <Part key={part.id} {...shared} part={part} />
        ))}
      </SortableContext>
      {plan.mayEdit && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => change(addPart({ id: newId(), title: w.newPart, entries: [] }))}
        >
          {w.addPart}
        </Button>
      )}
    </div>
  );
}
