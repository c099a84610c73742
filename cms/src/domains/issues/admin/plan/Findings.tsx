'use client';

import { Button } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import { shiftFrom } from '../../plan/change.ts';
import type { FlatPlan } from '../../plan/flat-plan.ts';
import { entriesOf, titleOfEntry } from '../../plan/types.ts';
import { PageBox } from './inputs.tsx';
import type { Shared } from './shared.ts';
import { rangeIn, wordsIn } from './words.ts';

type Given = Shared & { flat: FlatPlan };

/** Makes room, or closes it: all that begins on a page or after it moves. */
function Shift({ change, language }: Shared) {
  const w = wordsIn[language];
  const [from, setFrom] = useState<number | null>(null);
  const [by, setBy] = useState<number | null>(2);
  return (
    <div className="bbk-plan__shift">
      <PageBox label={w.shiftFrom} value={from} disabled={false} onChange={setFrom} />
      {w.shiftFrom}
      <PageBox label={w.shiftBy} value={by} disabled={false} onChange={setBy} />
      {w.shiftBy}
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={from === null || by === null}
        onClick={() => change(shiftFrom(from ?? 1, by ?? 0))}
      >
        {w.shift}
      </Button>
    </div>
  );
}

/** Sentences about pages and entries, each once. */
function useSentences({ plan, flat, language }: Given): string[] {
  const w = wordsIn[language];
  const entries = entriesOf(plan);
  const title = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    return (entry && titleOfEntry(plan, entry)) ?? w.untitled;
  };
  return [
    ...flat.overlaps.map((overlap) =>
      w.overlap(rangeIn(overlap, language), overlap.entries.map(title).join(' · ')),
    ),
    ...flat.beyond.map((id) => w.beyond(title(id), flat.pageCount)),
    ...flat.unplaced.map((id) => w.unplaced(title(id))),
    ...(plan.pageCount === null ? [w.noPageCount] : []),
    ...(plan.pageCount !== null && plan.pageCount % 2 === 1 ? [w.oddPageCount] : []),
  ];
}

/** What does not fit yet: empty pages, pages that are used twice, entries without a place. */
export function Findings(given: Given): ReactNode {
  const { plan, change, language, flat } = given;
  const w = wordsIn[language];
  const sentences = useSentences(given);
  const isGood = sentences.length === 0 && flat.gaps.length === 0;
  return (
    <section className="bbk-plan__findings" aria-label={w.findings}>
      <h2>{w.findings}</h2>
      {isGood && <p>{w.allGood}</p>}
      <ul>
        {flat.gaps.map((gap) => (
          <li key={gap.from} data-finding="gap">
            {w.gap(rangeIn(gap, language))}
            {plan.mayEdit && gap.to < flat.pageCount && (
              <button
                type="button"
                onClick={() => change(shiftFrom(gap.to + 1, gap.from - gap.to - 1))}
              >
                {w.close}
              </button>
            )}
          </li>
        ))}
        {sentences.map((sentence) => (
          <li key={sentence} data-finding="other">
            {sentence}
          </li>
        ))}
      </ul>
      {plan.mayEdit && <Shift {...given} />}
    </section>
  );
}
