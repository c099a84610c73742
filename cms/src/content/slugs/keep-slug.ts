import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload';

import { numberedSlug, slugify } from '../../platform/slugify.ts';

type Doc = Readonly<Record<string, unknown>>;
type Target = { collection: CollectionSlug; id: unknown; req: PayloadRequest };

/** What stands in while there is nothing to make a slug of. */
const placeholder = /^x-[0-9a-f]{8}$/;
export const isPlaceholder = (slug: string): boolean => placeholder.test(slug);

function textOf(doc: Doc | undefined, name: string): string {
  const value = doc?.[name];
  return typeof value === 'string' ? value : '';
}

async function isTaken(slug: string, { collection, id, req }: Target): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    trash: true,
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
  });
  return totalDocs > 0;
}

async function unique(slug: string, target: Target): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : numberedSlug(slug, number);
    if (!(await isTaken(candidate, target))) return candidate;
  }
}

/** A slug that was made from the headline follows it, until the document was public once. */
function followsSource(source: string, data: Doc, original: Doc | undefined): boolean {
  if (!original || original['firstPublishedAt'] || data['slug'] !== original['slug']) return false;
  const slug = textOf(original, 'slug');
  if (isPlaceholder(slug)) return true;
  const made = slugify(textOf(original, source));
  const number = Number(/-(\d+)$/.exec(slug)?.[1]);
  return made !== '' && (slug === made || slug === numberedSlug(made, number));
}

/**
 * Fills the slug from the field `source` where it is empty, brings what was typed into form, and keeps it
 * unique. `follows`: while the document was never public, the slug follows its source.
 */
export function keepsSlug(source: string, { follows = false } = {}): CollectionBeforeValidateHook {
  return async ({ collection, data, originalDoc, req }) => {
    if (!data) return data;
    const original = originalDoc as Doc | undefined;
    const follow = follows && followsSource(source, data, original);
    const typed = follow ? '' : slugify(textOf(data, 'slug'));
    const wanted = typed || slugify(textOf(data, source));
    if (wanted && wanted === original?.['slug']) return { ...data, slug: wanted };
    const target = { collection: collection.slug, id: original?.['id'], req };
    const slug = await unique(wanted || `x-${crypto.randomUUID().slice(0, 8)}`, target);
    return { ...data, slug };
  };
}
