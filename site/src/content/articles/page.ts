import { urls } from '@bbk/shared/urls';

import type { Where } from '../client.server.ts';
import type { Context } from '../context.ts';
import { text } from '../localized.ts';
import { missing, type Answer, type Page } from '../page.types.ts';
import { shareImages } from '../share/view.ts';
import { storyCards, type CardDocument } from './card.ts';
import { findArticle, findCards, findLines, findTranslations } from './get.ts';
import { printedView } from './printed.ts';
import { articleShare } from './share.ts';
import type { ArticleView } from './types.ts';
import { articleView, type ArticleDocument } from './view.ts';

/** How many others of its section stand below an article. */
const moreCount = 4;

/** The story before it in its section: mostly it stands among the newest. It is shown by its headline alone. */
async function storyBefore(
  cx: Context,
  doc: ArticleDocument,
  { others, newest }: { others: Where; newest: readonly CardDocument[] },
): Promise<CardDocument | null> {
  const { firstPublishedAt } = doc;
  if (!firstPublishedAt) return null;
  // What stands among the related ones is offered already.
  const related = new Set(
    (doc.related ?? []).map((each) => (typeof each === 'object' ? each.id : each)),
  );
  const before = ({ id, firstPublishedAt: at }: CardDocument) =>
    !related.has(id) && at !== null && at !== undefined && at < firstPublishedAt;
  const among = newest.find(before);
  if (among) return among;
  const earlier = { firstPublishedAt: { less_than: firstPublishedAt } };
  const { docs } = await findLines(cx.locale, { and: [others, earlier] }, moreCount);
  return docs.find(before) ?? null;
}

/** The story before it in its section, to read on with, and the newest others. */
async function onward(cx: Context, doc: ArticleDocument) {
  const section = typeof doc.section === 'object' ? doc.section?.id : doc.section;
  if (!section) return { next: null, more: [] };
  // No key of the section's list: whatever is published in it would have every article of it made again, thousands of
  // pages for a line below each. What is shown has keys of its own; what is newer is shown within a minute.
  const others = { section: { equals: section }, id: { not_equals: doc.id } };
  const newest = await findCards(cx.locale, others, moreCount + 1);
  const nextDoc = await storyBefore(cx, doc, { others, newest: newest.docs });
  const shown = new Set([doc.id]);
  // What is not shown is not read: its changes are none of this page's.
  const line = nextDoc && [{ ...nextDoc, bylines: [], artists: [] }];
  const [next = null] = storyCards(cx, line, shown);
  const fresh = newest.docs.filter(({ id }) => !shown.has(id)).slice(0, moreCount);
  return { next, more: storyCards(cx, fresh, shown) };
}

/** The addresses of both language editions of an article. */
async function editions(cx: Context, doc: ArticleDocument): Promise<Page<unknown>['editions']> {
  const own = urls.document(cx.locale, 'articles', doc.slug);
  if (cx.locale === 'en') {
    const korean = cx.use('articles', doc.translationOf);
    return { en: own, ...(korean?.slug && { ko: urls.document('ko', 'articles', korean.slug) }) };
  }
  const [english] = await findTranslations([doc.id]);
  if (!english?.slug) return { ko: own };
  cx.use('articles', english.id);
  return { ko: own, en: urls.document('en', 'articles', english.slug) };
}

const meta = (
  cx: Context,
  doc: ArticleDocument,
  view: ArticleView,
  share: ReturnType<typeof shareImages>,
): Page<unknown>['meta'] => ({
  title: text(doc.seo?.title) ?? doc.headline,
  socialTitle: text(doc.seo?.socialTitle),
  description: text(doc.seo?.description) ?? view.dek,
  image: share.image,
  cards: share.cards,
  article: {
    publishedAt: view.publishedAt,
    revisedAt: view.revisedAt,
    authors: view.bylines.flatMap((by) => (cx.locale === 'ko' ? by.hangul : by.latin) ?? []),
    section: view.section?.label ?? null,
    tags: view.tags.map(({ label }) => label),
  },
});

/** An article's page. */
export async function getArticle(cx: Context, slug: string): Promise<Answer<ArticleView>> {
  const doc = cx.use('articles', await findArticle(cx, slug));
  if (!doc) return missing;
  const [after, addresses, print, card] = await Promise.all([
    onward(cx, doc),
    editions(cx, doc),
    printedView(cx, doc.print),
    articleShare(cx, doc),
  ]);
  const view = articleView(cx, doc, { ...after, print });
  const { href: path, signal, section } = view;
  const share = shareImages(card, 'articles', doc.slug);
  const crops = share.crops.map(({ src }) => src);
  const subject = { kind: 'article' as const, view, crops };
  const page = { view, path, editions: addresses, signal, inside: section?.href, subject };
  return { kind: 'page', page: { ...page, meta: meta(cx, doc, view, share) } };
}
