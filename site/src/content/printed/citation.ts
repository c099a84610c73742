import { urls } from '@bbk/shared/urls';

import { getArticle } from '../articles/page.ts';
import type { Context } from '../context.ts';
import { getIssue } from '../issues/page.ts';
import type { IssueView } from '../issues/types.ts';

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

const issueTitle = ({ number, title }: IssueView) => title ?? String(number);

async function ofIssue(cx: Context, slug: string): Promise<Citation | null> {
  const answer = await getIssue(cx, slug);
  if (answer.kind !== 'page') return null;
  const { view } = answer.page;
  return {
    kind: 'issue',
    key: keyOf(view.number),
    title: issueTitle(view),
    authors: [],
    issue: view.number,
    issn: view.issn,
    pages: null,
    date: view.onSaleOn?.slice(0, 10) ?? null,
    path: view.href,
    language: cx.locale,
  };
}

async function ofArticle(cx: Context, slug: string): Promise<Citation | null> {
  const answer = await getArticle(cx, slug);
  if (answer.kind !== 'page') return null;
  const { view } = answer.page;
  const { print } = view;
  const writers = view.bylines.filter(({ role }) => role === 'text' || role === 'interview');
  const from = print?.pageFrom ?? null;
  return {
    kind: 'article',
    key: print
      ? keyOf(print.number, from ?? view.publishedAt?.slice(0, 10))
      : keyOf(view.publishedAt?.slice(0, 10), slug),
    title: view.headline,
    authors: writers.flatMap(({ hangul, latin }) => (cx.locale === 'ko' ? hangul : latin) ?? []),
    issue: print?.number ?? null,
    issn: null,
    pages: from === null ? null : { from, to: print?.pageTo ?? from },
    date: view.publishedAt?.slice(0, 10) ?? null,
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
