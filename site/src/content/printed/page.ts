import type { PrintedPage } from '@bbk/shared/pages';
import { listKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import type { Context } from '../context.ts';
import { issueCard } from '../issues/card.ts';
import { contentsView } from '../issues/contents.ts';
import { findIssue } from '../issues/get.ts';
import { errata, retailers } from '../issues/page.ts';
import type { IssueCard } from '../issues/types.ts';
import { missing, type Answer } from '../page.types.ts';
import { findPrintedPages } from './get.ts';
import { spreadsOf } from './spreads.ts';
import type { PrintedPageView, PrintedView } from './types.ts';
import { contentsOn, errataOn, openPage, pageCard } from './view.ts';

/** Spreads to each side that the row of thumbnails shows. */
const near = 4;

/** The pages of an issue, with what they depend on; null where the issue is not there. */
export async function printedOf(cx: Context, slug: string, text: readonly string[] | 'all' = []) {
  cx.useKeys(listKey('issues', cx.locale));
  const doc = await findIssue(cx, slug);
  const issue = issueCard(cx, doc);
  if (!doc || !issue) return null;
  const printed = await findPrintedPages(doc.id, text);
  cx.use('issue-pdfs', printed?.pdf);
  return { doc, issue, pages: printed?.pages ?? [] };
}

const titleOf = (cx: Context, issue: IssueCard) => {
  const m = t(cx.locale).issue;
  const name = m.name(issue.number);
  return issue.title ? `${name} ${m.quoted(issue.title)}` : name;
};

const editionsOf = (path: (locale: (typeof locales)[number]) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, path(locale)]));

/** All pages of an issue; without pages it leads to the issue. */
export async function getPrinted(cx: Context, slug: string): Promise<Answer<PrintedView>> {
  const found = await printedOf(cx, slug);
  if (!found) return missing;
  const { issue, pages } = found;
  if (pages.length === 0) return { kind: 'elsewhere', path: issue.href };
  const cards = pages.map(pageCard(cx, slug));
  const m = t(cx.locale).pages;
  return {
    kind: 'page',
    page: {
      view: {
        locale: cx.locale,
        issue,
        spreads: spreadsOf(cards),
        free: cards.filter(({ thumb }) => thumb !== null).length,
        sample: cx.sample,
      },
      path: urls.page(cx.locale, slug),
      editions: editionsOf((locale) => urls.page(locale, slug)),
      signal: issue.signal,
      inside: urls.issues(cx.locale),
      meta: { title: m.titleOf(titleOf(cx, issue)), description: null },
    },
  };
}

/** Where one turns to from a page, and from the spread that it is on. */
function turnOf(cx: Context, slug: string, pages: readonly PrintedPage[], label: string) {
  const link = (page: PrintedPage | undefined) =>
    page ? urls.page(cx.locale, slug, page.label) : null;
  const at = pages.findIndex((page) => page.label === label);
  const spreads = spreadsOf(pages);
  const spread = spreads.findIndex((open) => open.some((page) => page.label === label));
  return {
    spread,
    spreads,
    turn: {
      previous: link(pages[at - 1]),
      next: link(pages[at + 1]),
      previousSpread: link(spreads[spread - 1]?.[0]),
      nextSpread: link(spreads[spread + 1]?.[0]),
    },
  };
}

/** A page, and what may face it. */
function neighbours(label: string): string[] {
  const [, side = '', digits = ''] = /^(c?)(\d{1,4})$/.exec(label) ?? [];
  const number = Number(digits);
  if (side === 'c') return [label, '1'];
  return [number - 1, number, number + 1].map(String).concat('c2', 'c3');
}

/** One page of an issue, as it was printed. One that is closed says what stands there, and where to buy it. */
export async function getPrintedPage(
  cx: Context,
  slug: string,
  label: string,
): Promise<Answer<PrintedPageView>> {
  const found = await printedOf(cx, slug, neighbours(label));
  if (!found) return missing;
  const { doc, issue, pages } = found;
  if (pages.length === 0) return { kind: 'elsewhere', path: issue.href };
  const { spread, spreads, turn } = turnOf(cx, slug, pages, label);
  const open = spreads[spread];
  if (!open) return { kind: 'elsewhere', path: urls.page(cx.locale, slug) };
  const contents = await contentsView(cx, contentsOn(doc.contents, open));
  const around = spreads.slice(Math.max(0, spread - near), spread + near + 1);
  const shown = open.map(openPage(cx, slug));
  const m = t(cx.locale).pages;
  return {
    kind: 'page',
    page: {
      view: {
        locale: cx.locale,
        issue,
        label,
        open: shown,
        near: around.map((pair) => pair.map(pageCard(cx, slug))),
        count: pages.length,
        turn,
        overview: urls.page(cx.locale, slug),
        texts: urls.pageTexts(cx.locale, slug),
        entries: contents.flatMap(({ entries }) => entries),
        errata: errataOn(errata(doc.errata), open),
        retailers: retailers(doc.retailers),
        sample: cx.sample,
      },
      path: urls.page(cx.locale, slug, label),
      editions: editionsOf((locale) => urls.page(locale, slug, label)),
      signal: issue.signal,
      inside: urls.issues(cx.locale),
      meta: {
        title: `${titleOf(cx, issue)} ${m.name(label)}`,
        description: shown.find((page) => page.label === label)?.text[0]?.slice(0, 160) ?? null,
      },
    },
  };
}
