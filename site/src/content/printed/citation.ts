import { urls } from '@bbk/shared/urls';

import { printed } from '../articles/card.ts';
import { findArticle } from '../articles/get.ts';
import type { Context } from '../context.ts';
import { findIssue } from '../issues/get.ts';
import { inLocale, text } from '../localized.ts';
import { writers } from '../names/view.ts';

/** What a bibliography says of an article, or of a whole issue. */
export interface Citation {
  readonly kind: 'article' | 'issue';
  /** Unique within the magazine: `billboardkorea-1-34`. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly issue: number | null;
  readonly issn: string | null;
  readonly pages: { readonly from: number; readonly to: number } | null;
  /** ISO date. */
  readonly date: string | null;
  readonly path: string;
  readonly language: string;
}

const keyOf = (...parts: readonly (string | number | null | undefined)[]) =>
  ['billboardkorea', ...parts.filter((part) => part !== null && part !== undefined)].join('-');

/** Of the document itself: the page about it shows much else, whose changes are none of the citation's. */
async function ofIssue(cx: Context, slug: string): Promise<Citation | null> {
  const doc = cx.use('issues', await findIssue(cx, slug));
  if (!doc) return null;
  return {
    kind: 'issue',
    key: keyOf(doc.number),
    title: inLocale(doc.title, cx.locale) ?? String(doc.number),
    authors: [],
    issue: doc.number,
    issn: text(doc.issn),
    pages: null,
    date: doc.onSaleOn?.slice(0, 10) ?? null,
    path: urls.document(cx.locale, 'issues', doc.slug),
    language: cx.locale,
  };
}

async function ofArticle(cx: Context, slug: string): Promise<Citation | null> {
  const doc = cx.use('articles', await findArticle(cx, slug));
  if (!doc) return null;
  const { print } = printed(cx, doc.print);
  const from = print?.pageFrom ?? null;
  const date = doc.firstPublishedAt?.slice(0, 10) ?? null;
  return {
    kind: 'article',
    key: print ? keyOf(print.number, from ?? date) : keyOf(date, slug),
    title: doc.headline,
    authors: writers(cx, doc.bylines),
    issue: print?.number ?? null,
    issn: null,
    pages: from === null ? null : { from, to: print?.pageTo ?? from },
    date,
    path: urls.document(cx.locale, 'articles', slug),
    language: cx.locale,
  };
}

/** What is cited at an address; null where nothing is. */
export const getCitation = (
  cx: Context,
  collection: 'articles' | 'issues',
  slug: string,
): Promise<Citation | null> => (collection === 'issues' ? ofIssue(cx, slug) : ofArticle(cx, slug));
