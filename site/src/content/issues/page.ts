import type { Issue } from '@bbk/shared/generated/payload-types';
import { listByKey, listKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import { storyCards } from '../articles/card.ts';
import { findCards } from '../articles/get.ts';
import { safeHref } from '../body/links.ts';
import { headings, simpleNodes } from '../body/simple.ts';
import type { Context } from '../context.ts';
import { inLocale, text, valueIn } from '../localized.ts';
import { pictureView, shareImage } from '../media/view.ts';
import { artistLink, personLink } from '../names/view.ts';
import { missing, type Answer } from '../page.types.ts';
import { issueCard } from './card.ts';
import { findPrintedPages } from '../printed/get.ts';
import { citations } from '../printed/links.ts';
import { contentsIds, contentsView } from './contents.ts';
import { creditsOf } from './credits.ts';
import { findIssue, findIssueCards } from './get.ts';
import type { CoverView, IssueCard, IssueShelfView, IssueView } from './types.ts';

/** More than a magazine prints in twenty years; the CMS gives no more at once. */
const shelfLimit = 100;
const othersLimit = 24;

/** The year that an issue stands under: of its sale, as far as it is known. */
const yearOf = ({ onSaleOn, period }: IssueCard): number | null => {
  const year = onSaleOn?.slice(0, 4) ?? /\b(?:19|20)\d\d/.exec(period ?? '')?.[0];
  return year === undefined ? null : Number(year);
};

/** All issues, newest first, on a shelf for each year. */
export async function getShelf(cx: Context): Promise<Answer<IssueShelfView>> {
  cx.useKeys(listKey('issues', cx.locale));
  const docs = await findIssueCards({}, shelfLimit);
  const cards = docs.flatMap((doc) => issueCard(cx, doc) ?? []);
  const years = [...new Set(cards.map(yearOf))].map((year) => ({
    year,
    issues: cards.filter((card) => yearOf(card) === year),
  }));
  const path = urls.issues(cx.locale);
  return {
    kind: 'page',
    page: {
      view: { locale: cx.locale, years, sample: cx.sample },
      path,
      editions: Object.fromEntries(locales.map((locale) => [locale, urls.issues(locale)])),
      subject: { kind: 'shelf', issues: cards },
      meta: { title: t(cx.locale).issue.shelf, description: null },
      inside: path,
    },
  };
}

const covers = (cx: Context, given: Issue['covers']): CoverView[] =>
  (given ?? []).flatMap(({ name, image, artist }) => {
    const picture = pictureView(cx, image);
    return picture
      ? [{ name: inLocale(name, cx.locale), picture, artist: artistLink(cx, artist) }]
      : [];
  });

function letter(cx: Context, given: Issue['letter']): IssueView['letter'] {
  const body = simpleNodes(cx, valueIn(given?.body, cx.locale), headings());
  if (body.length === 0) return null;
  const link = personLink(cx, given?.author);
  const author = typeof given?.author === 'object' ? given.author : null;
  return {
    title: inLocale(given?.title, cx.locale),
    body,
    author: link && { ...link, title: inLocale(author?.title, cx.locale) },
  };
}

/** Where it is sold. */
export const retailers = (given: Issue['retailers']): IssueView['retailers'] =>
  (given ?? []).flatMap(({ name, url, stock }) => {
    const target = safeHref(url);
    return target?.external ? [{ name, url: target.href, stock }] : [];
  });

/** What was printed wrong. */
export const errata = (given: Issue['errata']): IssueView['errata'] =>
  (given ?? []).map(({ date, page, wrong, right }) => ({ date, page: page ?? null, wrong, right }));

/** An issue's page. */
export async function getIssue(cx: Context, slug: string): Promise<Answer<IssueView>> {
  const doc = await findIssue(cx, slug);
  const card = issueCard(cx, doc);
  if (!doc || !card) return missing;
  cx.useKeys(listByKey('articles', cx.locale, 'issues', doc.id), listKey('issues', cx.locale));
  const [contents, printedHere, before, after, printed] = await Promise.all([
    contentsView(cx, doc.contents),
    findCards(cx.locale, { 'print.issue': { equals: doc.id } }, othersLimit),
    findIssueCards({ number: { less_than: doc.number } }, 1),
    findIssueCards({ number: { greater_than: doc.number } }, 1, 'number'),
    findPrintedPages(doc.id),
  ]);
  cx.use('issue-pdfs', printed?.pdf);
  const named = new Set(
    contents.flatMap(({ entries }) => entries.flatMap(({ href }) => href ?? [])),
  );
  const inContents = new Set(contentsIds(doc.contents));
  const others = storyCards(cx, printedHere.docs, inContents).filter(
    ({ href }) => !named.has(href),
  );
  const view: IssueView = {
    ...card,
    locale: cx.locale,
    volume: text(doc.volume),
    covers: covers(cx, doc.covers),
    letter: letter(cx, doc.letter),
    contents,
    credits: creditsOf(cx, doc),
    others,
    issn: text(doc.issn),
    isbn: text(doc.isbn),
    retailers: retailers(doc.retailers),
    errata: errata(doc.errata),
    pages: printed && printed.pages.length > 0 ? urls.page(cx.locale, slug) : null,
    cite: citations(cx.locale, 'issues', slug),
    previous: issueCard(cx, before[0]),
    next: issueCard(cx, after[0]),
    sample: doc.sample === true,
  };
  const m = t(cx.locale).issue;
  const title = view.title ? `${m.name(view.number)} ${m.quoted(view.title)}` : m.name(view.number);
  return {
    kind: 'page',
    page: {
      view,
      path: view.href,
      editions: Object.fromEntries(
        locales.map((locale) => [locale, urls.document(locale, 'issues', slug)]),
      ),
      signal: view.signal,
      inside: urls.issues(cx.locale),
      subject: { kind: 'issue', view },
      meta: {
        title,
        description: view.letter?.title ?? null,
        image: shareImage(cx, doc.covers?.[0]?.image),
      },
    },
  };
}
