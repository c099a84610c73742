import type { Article } from '@bbk/shared/generated/payload-types';
import { urls, type PublicCollection } from '@bbk/shared/urls';

import type { Context } from '../context.ts';
import { inLocale, localized, text } from '../localized.ts';
import type { LinkView, NamedLinkView, NameView } from './types.ts';

interface Named {
  readonly id: string;
  readonly slug?: string | null;
  readonly name?: unknown;
  readonly romanised?: string | null;
}

export function nameView(doc: Pick<Named, 'name' | 'romanised'>): NameView {
  const { ko, en } = localized(doc.name);
  return { hangul: ko, latin: en ?? text(doc.romanised) };
}

/** Whether it is named in the page's language: only then it has a page in it. */
export const isNamedIn = (locale: Context['locale'], doc: Pick<Named, 'name' | 'romanised'>) =>
  nameView(doc)[locale === 'ko' ? 'hangul' : 'latin'] !== null;

function namedLink(
  cx: Context,
  collection: PublicCollection,
  doc: Named | null,
): NamedLinkView | null {
  if (!doc) return null;
  const href =
    doc.slug && isNamedIn(cx.locale, doc) ? urls.document(cx.locale, collection, doc.slug) : null;
  return { ...nameView(doc), href };
}

/** A relationship: an id where the CMS does not let the document be seen. */
type Related = string | Named | null | undefined;

export const personLink = (cx: Context, person: Related) =>
  namedLink(cx, 'people', cx.use('people', person));
export const artistLink = (cx: Context, artist: Related) =>
  namedLink(cx, 'artists', cx.use('artists', artist));
export const organisationLink = (cx: Context, organisation: Related) =>
  namedLink(cx, 'organisations', cx.use('organisations', organisation));

/** The names of those who wrote it, in the page's language. */
export const writers = (cx: Context, bylines: Article['bylines']): string[] =>
  (bylines ?? []).flatMap(({ person, role }) => {
    const doc = role === 'text' || role === 'interview' ? cx.use('people', person) : null;
    return (doc && nameView(doc)[cx.locale === 'ko' ? 'hangul' : 'latin']) ?? [];
  });

/** A section or tag: not shown where it has no name in the page's language. */
function labelLink(
  cx: Context,
  collection: 'sections' | 'tags',
  doc: Named | null,
): LinkView | null {
  const label = doc && inLocale(doc.name, cx.locale);
  return doc?.slug && label ? { label, href: urls.list(cx.locale, collection, doc.slug) } : null;
}

export const sectionLink = (cx: Context, section: Related) =>
  labelLink(cx, 'sections', cx.use('sections', section));
export const tagLink = (cx: Context, tag: Related) => labelLink(cx, 'tags', cx.use('tags', tag));

/** The named things that can be shown, in their order. */
export const present = <T>(values: readonly (T | null | undefined)[]): T[] =>
  values.filter((value) => value !== null && value !== undefined);
