import { listKey } from '@bbk/shared/keys';
import { retractable } from '@bbk/shared/retraction';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import { correctionViews } from '../articles/view.ts';
import { cms } from '../client.server.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../localized.ts';
import { findRetractions } from '../retractions/get.ts';
import type { CorrectedView } from './types.ts';

/** As many as the CMS gives at once: what was put right longest ago stays with its own story. */
const limit = 100;
/** Whatever has a date: to MongoDB it is a part of an index, where `exists` is all of it. */
const everSince = '1970-01-01T00:00:00.000Z';

async function inArticles(cx: Context): Promise<CorrectedView[]> {
  const { docs } = await cms().find({
    collection: 'articles',
    where: { language: { equals: cx.locale }, 'corrections.date': { greater_than: everSince } },
    select: { headline: true, slug: true, corrections: true, sample: true },
    depth: 0,
    sort: '-revisedAt',
    limit,
    pagination: false,
  });
  return docs.flatMap((doc) => {
    const article = cx.use('articles', doc);
    if (!article?.slug) return [];
    const href = urls.document(cx.locale, 'articles', article.slug);
    const title = article.headline;
    return correctionViews(article.corrections).map((each) => ({ ...each, title, href }));
  });
}

/** What was printed wrong: 정오표. */
async function inIssues(cx: Context): Promise<CorrectedView[]> {
  const { docs } = await cms().find({
    collection: 'issues',
    where: { 'errata.date': { exists: true } },
    select: { number: true, title: true, slug: true, errata: true, sample: true },
    locale: 'all',
    depth: 0,
    sort: '-number',
    limit,
    pagination: false,
  });
  const m = t(cx.locale);
  return docs.flatMap((doc) => {
    const issue = cx.use('issues', doc);
    if (!issue?.slug) return [];
    const href = urls.document(cx.locale, 'issues', issue.slug);
    const name = inLocale(issue.title, cx.locale);
    const title = [m.issue.name(issue.number), name && m.issue.quoted(name)]
      .filter(Boolean)
      .join(' ');
    return (issue.errata ?? []).map(({ date, page, wrong, right }) => ({
      date,
      kind: 'correction' as const,
      place: page ? m.issue.page(page) : null,
      text: m.policy.erratum(wrong, right),
      title,
      href,
    }));
  });
}

/** What was taken back: its text is gone, that it was there is not. */
async function retracted(cx: Context): Promise<CorrectedView[]> {
  const found = await Promise.all(
    retractable.map(async (collection) => {
      const notices = await findRetractions(cx.locale, collection);
      return notices.map(({ headline, notice, retractedAt, slug }) => ({
        date: retractedAt,
        kind: 'retraction' as const,
        place: null,
        text: notice,
        title: headline,
        href: urls.document(cx.locale, collection, slug),
      }));
    }),
  );
  return found.flat();
}

/** Everything that was put right, the latest first. */
export async function findCorrections(cx: Context): Promise<CorrectedView[]> {
  cx.useKeys(listKey('corrections', cx.locale));
  const found = await Promise.all([inArticles(cx), inIssues(cx), retracted(cx)]);
  return found.flat().toSorted((a, b) => b.date.localeCompare(a.date));
}
