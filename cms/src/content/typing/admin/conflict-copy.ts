'use client';

import { withoutRowIds } from '../../../platform/row-ids.ts';

type Values = Readonly<Record<string, unknown>>;

/** What belongs to the one document, and not to its text. */
const own = new Set([
  'id',
  'slug',
  'number',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  '_status',
  'firstPublishedAt',
  'revisedAt',
  'publishAt',
  'unpublishAt',
  'stage',
  'stageAt',
  'stageBy',
  'stageNote',
  'retraction',
]);

/** The text of a form as a new document's, that says by its name what it is. */
export function copyOf(values: Values, suffix: string): Record<string, unknown> {
  const text = Object.entries(values).filter(([name]) => !own.has(name));
  const copy = withoutRowIds(Object.fromEntries(text)) as Record<string, unknown>;
  const name = 'headline' in copy ? 'headline' : 'title';
  const title = copy[name];
  return { ...copy, [name]: `${typeof title === 'string' ? title : ''} ${suffix}`.trim() };
}

/** Saves the text beside the document that somebody else has changed. Answers with the id of the copy. */
export async function saveCopy(
  collection: string,
  values: Values,
  suffix: string,
  locale: string,
): Promise<string> {
  const response = await fetch(`/api/${collection}?draft=true&depth=0&locale=${locale}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(copyOf(values, suffix)),
  });
  if (!response.ok) throw new Error(String(response.status));
  const { doc } = (await response.json()) as { doc: { id: string } };
  return doc.id;
}
