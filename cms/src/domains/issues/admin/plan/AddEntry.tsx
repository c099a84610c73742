'use client';

import { useListDrawer } from '@payloadcms/ui';
import type { FilterOptionsResult } from 'payload';
import { useMemo, type ReactNode } from 'react';

import { addEntry } from '../../plan/change.ts';
import { entriesOf, type PlanEntry } from '../../plan/types.ts';
import type { Shared } from './shared.ts';
import { newId } from './use-plan.ts';
import { wordsIn } from './words.ts';

const collectionSlugs = ['articles'];

const emptyEntry = (kind: PlanEntry['kind'], filled: Partial<PlanEntry>): PlanEntry => ({
  id: newId(),
  kind,
  article: null,
  title: null,
  dek: null,
  by: null,
  pageFrom: null,
  pageTo: null,
  production: null,
  laidOut: false,
  note: null,
  ...filled,
});

/** Adds an article that is in no part yet, a piece that is only in print, or an advertisement. */
export function AddEntry({
  plan,
  change,
  language,
  partId,
}: Shared & { partId: string }): ReactNode {
  const w = wordsIn[language];
  const filterOptions = useMemo((): FilterOptionsResult => {
    const used = entriesOf(plan).flatMap(({ article }) => article ?? []);
    return { articles: { and: [{ id: { not_in: used } }, { language: { equals: 'ko' } }] } };
  }, [plan]);
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs,
    filterOptions,
  });
  const add = (entry: PlanEntry) => change(addEntry(partId, entry));
  return (
    <div className="bbk-plan__add">
      <button type="button" onClick={openDrawer}>
        + {w.addArticle}
      </button>
      <button type="button" onClick={() => add(emptyEntry('printOnly', { title: w.newPrintOnly }))}>
        + {w.addPrintOnly}
      </button>
      <button type="button" onClick={() => add(emptyEntry('ad', { title: w.newAd }))}>
        + {w.addAd}
      </button>
      <ListDrawer
        allowCreate={false}
        onSelect={({ doc }) => {
          add(emptyEntry('article', { article: String(doc.id) }));
          closeDrawer();
        }}
      />
    </div>
  );
}
