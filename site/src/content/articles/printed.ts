import type { Article, Issue } from '@bbk/shared/generated/payload-types';
import { urls } from '@bbk/shared/urls';

import type { Context } from '../context.ts';
import { findPrintedPages } from '../printed/get.ts';
import { printed } from './card.ts';
import type { PrintedView } from './types.ts';

type Print = NonNullable<Article['print']>;

/** What was wrong in print on the pages of an article. */
function errataOf(issue: Issue, { pageFrom, pageTo }: Print): PrintedView['errata'] {
  return (issue.errata ?? []).flatMap(({ date, page, wrong, right }) =>
    page && pageFrom && pageFrom <= page && page <= (pageTo ?? pageFrom)
      ? [{ date, page, wrong, right }]
      : [],
  );
}

/** The page that an article begins on, where it can be looked at. */
async function pageOf(cx: Context, issue: Issue, pageFrom: number | null | undefined) {
  if (!issue.slug || !pageFrom) return null;
  const answer = await findPrintedPages(issue.id);
  cx.use('issue-pdfs', answer?.pdf);
  const label = String(pageFrom);
  const found = answer?.pages.some((page) => page.label === label);
  return found ? urls.page(cx.locale, issue.slug, label) : null;
}

/** Where an article stands in print, as its own page tells it. */
export async function printedView(
  cx: Context,
  print: Article['print'],
): Promise<PrintedView | null> {
  const { print: place } = printed(cx, print);
  const issue = cx.use('issues', print?.issue);
  if (!place || !print || !issue) return null;
  const page = await pageOf(cx, issue, print.pageFrom);
  return { ...place, page, errata: errataOf(issue, print) };
}
