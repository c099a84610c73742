'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useId, type KeyboardEvent, type ReactNode } from 'react';

import { place, stretch } from '../../plan/change.ts';
import type { FlatPage, FlatPlan, Spread } from '../../plan/flat-plan.ts';
import { stateWords } from '../../plan/states.ts';
import { entriesOf, stateOfEntry, titleOfEntry, type PlanEntry } from '../../plan/types.ts';
import type { Dragged } from './drag.ts';
import type { Shared } from './shared.ts';
import { wordsIn } from './words.ts';

type OnPages = Shared & { help: string; entries: ReadonlyMap<string, PlanEntry> };

const step: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** What stands on a page: dragged, or moved with the arrow keys. */
function Block({ entry, page, ...shared }: OnPages & { entry: PlanEntry; page: number }) {
  const { plan, change, language, help } = shared;
  const w = wordsIn[language];
  const data: Dragged = { type: 'block', id: entry.id, page };
  const disabled = !plan.mayEdit;
  const { listeners, setNodeRef, isDragging } = useDraggable({
    id: `block:${entry.id}:${page}`,
    data,
    disabled,
  });
  const state = stateOfEntry(plan, entry);
  const title = titleOfEntry(plan, entry) ?? w.untitled;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = step[event.key];
    if (by === undefined || disabled) return;
    event.preventDefault();
    const from = entry.pageFrom ?? page;
    change(event.shiftKey ? stretch(entry.id, by) : place(entry.id, from + by));
  };
  return (
    <button
      {...listeners}
      className="bbk-plan__block"
      data-dragging={isDragging}
      data-kind={entry.kind}
      data-state={state}
      data-begins={entry.pageFrom === page}
      ref={setNodeRef}
      type="button"
      aria-describedby={help}
      aria-label={`${w.page(page)}: ${title}, ${stateWords[state][language === 'ko' ? 0 : 1]}`}
      title={title}
      onKeyDown={onKeyDown}
    >
      <span>{title}</span>
    </button>
  );
}

function Page({ page, ...shared }: OnPages & { page: FlatPage }) {
  const data: Dragged = { type: 'page', page: page.number };
  const { isOver, setNodeRef } = useDroppable({ id: `page:${page.number}`, data });
  const standing = page.entries.flatMap((id) => shared.entries.get(id) ?? []);
  return (
    <div
      className="bbk-plan__page"
      data-empty={standing.length === 0}
      data-over={isOver}
      data-shared={standing.length > 1}
      data-page={page.number}
      ref={setNodeRef}
    >
      <span className="bbk-plan__folio">{page.number}</span>
      {standing.map((entry) => (
        <Block key={entry.id} {...shared} entry={entry} page={page.number} />
      ))}
    </div>
  );
}

/** The inside of the cover, which faces the first page and the last. */
function CoverSide({ name }: { name: string | undefined }) {
  return (
    <div className="bbk-plan__page" data-cover>
      <span className="bbk-plan__folio">{name}</span>
    </div>
  );
}

function SpreadView({ spread, ...shared }: OnPages & { spread: Spread }) {
  const [, second, third] = wordsIn[shared.language].cover;
  return (
    <li className="bbk-plan__spread">
      {spread.left ? <Page {...shared} page={spread.left} /> : <CoverSide name={second} />}
      {spread.right ? <Page {...shared} page={spread.right} /> : <CoverSide name={third} />}
    </li>
  );
}

/** The front cover, with its variants. */
function Front({ plan, language }: Shared) {
  const [first] = wordsIn[language].cover;
  return (
    <li className="bbk-plan__spread" data-single>
      <div className="bbk-plan__page" data-cover data-front>
        <span className="bbk-plan__folio">{first}</span>
        {plan.covers.map(({ name, picture }, index) =>
          picture ? (
            <img key={`${picture}:${index}`} src={picture} alt={name ?? ''} title={name ?? ''} />
          ) : null,
        )}
      </div>
    </li>
  );
}

/** Every page of the issue, as they lie side by side when it is open. */
export function Pages({ flat, ...shared }: Shared & { flat: FlatPlan }): ReactNode {
  const w = wordsIn[shared.language];
  const help = useId();
  const entries = new Map(entriesOf(shared.plan).map((entry) => [entry.id, entry]));
  return (
    <section aria-label={w.pages}>
      <h2>
        {w.pages} <small>{w.pageCount(flat.pageCount || null)}</small>
      </h2>
      {shared.plan.mayEdit && (
        <p className="bbk-plan__help" id={help}>
          {w.blockHelp}
        </p>
      )}
      <ol className="bbk-plan__spreads">
        <Front {...shared} />
        {flat.spreads.map((spread) => (
          <SpreadView
            key={spread.right?.number ?? spread.left?.number}
            {...shared}
            help={help}
            entries={entries}
            spread={spread}
          />
        ))}
      </ol>
    </section>
  );
}
