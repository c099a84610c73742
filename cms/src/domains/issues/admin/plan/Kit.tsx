'use client';

import { Link, useConfig, usePreferences } from '@payloadcms/ui';
import type { ClientField } from 'payload';
import type { ReactNode } from 'react';

import type { Plan } from '../../plan/types.ts';
import { wordsIn, type Language } from './words.ts';

interface Item {
  name: string;
  value: string;
  isMissing: boolean;
  /** The field of the issue where it is written. */
  field: string;
}

function itemsOf(
  { covers, letter, pageCount, print, retailers }: Plan,
  language: Language,
): Item[] {
  const w = wordsIn[language];
  const facts = [print.trim, print.issn, print.hasPdf ? 'PDF' : w.noPdf];
  return [
    {
      name: w.covers,
      value: covers.length > 0 ? w.count(covers.length) : w.none,
      isMissing: covers.length === 0,
      field: 'covers',
    },
    {
      name: w.letter,
      value: letter.isWritten ? (letter.title ?? w.untitled) : w.none,
      isMissing: !letter.isWritten,
      field: 'letter',
    },
    {
      name: w.retailers,
      value: retailers.length > 0 ? w.shops(retailers.length) : w.none,
      isMissing: retailers.length === 0,
      field: 'retailers',
    },
    {
      name: w.print,
      value: [w.pageCount(pageCount), ...facts.filter((fact) => fact !== null)].join(' · '),
      isMissing: pageCount === null || !print.hasPdf,
      field: 'pageCount',
    },
  ];
}

const holds = (fields: readonly ClientField[], name: string): boolean =>
  fields.some(
    (field) =>
      ('name' in field && field.name === name) || ('fields' in field && holds(field.fields, name)),
  );

/** Where the form's tabs keep which of them is open, and which one has a field. */
function tabWith(fields: readonly ClientField[], name: string) {
  const place = fields.findIndex(({ type }) => type === 'tabs');
  const tabs = fields[place];
  if (tabs?.type !== 'tabs') return null;
  const tabIndex = tabs.tabs.findIndex((tab) => holds(tab.fields, name));
  return { fields: { [`tabs-${place}`]: { tabIndex } } };
}

/** Covers, letter, retailers and print data: how far they are, and the way to each. */
export function Kit({ plan, language }: { plan: Plan; language: Language }): ReactNode {
  const { setPreference } = usePreferences();
  const { getEntityConfig } = useConfig();
  // The form opens the tab that was open last: that is made to be the one that is wanted.
  const choose = (field: string) => {
    const wanted = tabWith(getEntityConfig({ collectionSlug: 'issues' }).fields, field);
    if (wanted) void setPreference(`collection-issues-${plan.id}`, wanted);
  };
  return (
    <nav className="bbk-plan__kit" aria-label={wordsIn[language].kit}>
      {itemsOf(plan, language).map(({ name, value, isMissing, field }) => (
        <Link
          key={name}
          data-missing={isMissing}
          href={`/admin/collections/issues/${plan.id}`}
          onClick={() => choose(field)}
        >
          <span>{name}</span>
          <strong>{value}</strong>
        </Link>
      ))}
    </nav>
  );
}
