import type { Article } from '@bbk/shared/generated/payload-types';
import { urls } from '@bbk/shared/urls';

import type { Context } from '../context.ts';
import { inLocale, text } from '../localized.ts';
import { pictureView } from '../media/view.ts';
import { artistLink, nameView, personLink, sectionLink } from '../names/view.ts';
import type { cardSelect, lineSelect } from './select.ts';
import type { BylineView, PicturedCard, PrintView, StoryCard } from './types.ts';

/** A line asks for less of it. */
export type CardDocument = Pick<Article, 'id' | keyof typeof lineSelect> &
  Partial<Pick<Article, keyof typeof cardSelect>>;
export type PicturedDocument = CardDocument & Pick<Article, 'hero'>;

export const bylines = (cx: Context, given: Article['bylines']): BylineView[] =>
  (given ?? []).flatMap(({ person, role }) => {
    const link = personLink(cx, person);
    return link ? [{ ...link, role: role ?? 'text' }] : [];
  });

/** As many as a row of a list names. */
const named = 2;

/** Whom a row names, and how many more wrote it: whose name is shown nowhere is none of the page's concern. */
function rowNames(given: Article['bylines']) {
  const all = given ?? [];
  const writers = all.filter(({ role }) => role !== 'photo' && role !== 'illustration');
  const names = (writers.length > 0 ? writers : all).slice(0, named);
  return { names, more: Math.max(0, writers.length - names.length) };
}

/** Where it stands in print, and the colour that the issue lends it. */
export function printed(
  cx: Context,
  print: Article['print'],
): { print: PrintView | null; signal: string | null } {
  const issue = cx.use('issues', print?.issue);
  if (!issue) return { print: null, signal: null };
  return {
    print: {
      number: issue.number,
      title: inLocale(issue.title, cx.locale),
      href: issue.slug ? urls.document(cx.locale, 'issues', issue.slug) : null,
      pageFrom: print?.pageFrom ?? null,
      pageTo: print?.pageTo ?? null,
    },
    signal: text(issue.signal),
  };
}

/** The picture that stands for an article among others. */
export const cardPicture = (cx: Context, hero: Article['hero'] | undefined) => {
  if (hero?.type === 'image') return pictureView(cx, hero.image);
  return hero?.type === 'gallery' ? pictureView(cx, hero.gallery?.[0]?.image) : null;
};

/** An article among others; null where the CMS does not let it be seen. */
export function storyCard(
  cx: Context,
  value: string | CardDocument | null | undefined,
): StoryCard | null {
  const doc = cx.use('articles', value);
  if (!doc?.slug) return null;
  const first = doc.artists?.[0];
  const { names, more } = rowNames(doc.bylines);
  const subject = artistLink(cx, first) && typeof first === 'object' ? nameView(first) : null;
  return {
    id: doc.id,
    href: urls.document(doc.language, 'articles', doc.slug),
    kind: doc.kind,
    headline: doc.headline,
    dek: text(doc.dek),
    kicker: text(doc.kicker),
    section: sectionLink(cx, doc.section),
    bylines: bylines(cx, names),
    moreWriters: more,
    publishedAt: text(doc.firstPublishedAt),
    ...printed(cx, doc.print),
    subject,
    sponsored: doc.sponsor?.sponsored === true,
  };
}

const heroOf = (value: string | PicturedDocument | null | undefined) =>
  typeof value === 'object' ? value?.hero : undefined;

/** An article among others, with its picture. */
export function picturedCard(
  cx: Context,
  value: string | PicturedDocument | null | undefined,
): PicturedCard | null {
  const card = storyCard(cx, value);
  return card && { ...card, picture: cardPicture(cx, heroOf(value)) };
}

/** Those that can be seen, each once, without those in `shown`. */
export function storyCards(
  cx: Context,
  values: readonly (string | CardDocument | null | undefined)[] | null | undefined,
  shown = new Set<string>(),
): StoryCard[] {
  return (values ?? []).flatMap((value) => {
    const card = storyCard(cx, value);
    if (!card || shown.has(card.id)) return [];
    shown.add(card.id);
    return [card];
  });
}
