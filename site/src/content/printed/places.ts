import { listByKey, listKey } from '@bbk/shared/keys';
import { urls } from '@bbk/shared/urls';

import { findCards } from '../articles/get.ts';
import type { Context } from '../context.ts';
import { contentsPlaces } from '../issues/contents.ts';
import { findIssueByNumber } from '../issues/get.ts';
import { findPrintedPages } from './get.ts';

interface Place {
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** Where the pages of an issue lead to. */
export interface Places {
  readonly issue: string;
  /** Articles of the web edition, by the pages that they were printed on. */
  readonly articles: readonly Place[];
  /** The pages themselves, by their labels, where they can be looked at. */
  readonly pages: Readonly<Record<string, string>>;
}

const most = 100;

/** What each page of an issue leads to; null where there is no such issue. */
export async function getPlaces(cx: Context, number: number): Promise<Places | null> {
  cx.useKeys(listKey('issues', cx.locale));
  const doc = cx.use('issues', await findIssueByNumber(number));
  if (!doc?.slug) return null;
  const { slug } = doc;
  cx.useKeys(listByKey('articles', cx.locale, 'issues', doc.id));
  const [contents, printedHere, printed] = await Promise.all([
    contentsPlaces(cx, doc.contents),
    findCards(cx.locale, { 'print.issue': { equals: doc.id } }, most),
    findPrintedPages(doc.id),
  ]);
  cx.use('issue-pdfs', printed?.pdf);
  const place = (path: string | null, from: number | null, to: number | null): Place[] =>
    path === null || from === null ? [] : [{ path, from, to: to ?? from }];
  return {
    issue: urls.document(cx.locale, 'issues', slug),
    articles: [
      ...contents.flatMap(({ href, pageFrom, pageTo }) => place(href, pageFrom, pageTo)),
      ...printedHere.docs.flatMap((doc) => {
        const { id, language, print, slug: own } = doc;
        cx.use('articles', id);
        const path = own ? urls.document(language, 'articles', own) : null;
        return place(path, print?.pageFrom ?? null, print?.pageTo ?? null);
      }),
    ],
    pages: Object.fromEntries(
      (printed?.pages ?? []).map(({ label }) => [label, urls.page(cx.locale, slug, label)]),
    ),
  };
}

/**
 * Where a page leads: to the article that stands on it (the shortest, where one stands within another), to the page
 * itself, or to its issue.
 */
export function placeOf({ articles, issue, pages }: Places, label: string | null): string {
  if (label === null) return issue;
  const page = Number(label);
  const [article] = articles
    .filter(({ from, to }) => from <= page && page <= to)
    .toSorted((one, other) => one.to - one.from - (other.to - other.from));
  return article?.path ?? pages[label] ?? issue;
}
