import { listByKey } from '@bbk/shared/keys';

import type { Context } from '../context.ts';
import { findPartnershipCards } from './get.ts';
import type { PartnershipView, TimelineEntry } from './types.ts';
import { partnershipCard, type PartnershipDocument } from './view.ts';

/** As many announcements as are looked through. */
const limit = 50;

/** How many partners two announcements have to share to be of one partnership. */
const enough = (partners: readonly string[]) => Math.min(2, partners.length);

async function announcements(cx: Context, doc: PartnershipDocument): Promise<TimelineEntry[]> {
  const idOf = (value: string | { id: string }) => (typeof value === 'string' ? value : value.id);
  const partners = (doc.partners ?? []).map(({ organisation }) => idOf(organisation));
  if (partners.length === 0) return [];
  cx.useKeys(...partners.map((id) => listByKey('partnerships', cx.locale, 'organisations', id)));
  const docs = await findPartnershipCards(
    cx.locale,
    { 'partners.organisation': { in: partners } },
    limit,
  );
  return docs.flatMap((each) => {
    const theirs = (each.partners ?? []).map(({ organisation }) => idOf(organisation));
    const shared = theirs.filter((id) => partners.includes(id)).length;
    const card = shared >= enough(partners) ? partnershipCard(cx, each) : null;
    if (!card) return [];
    const { announcedOn, headline, href, id } = card;
    return [
      {
        kind: 'announcement',
        date: announcedOn,
        title: headline,
        href,
        current: id === doc.id,
        order: each.firstPublishedAt ?? announcedOn,
      },
    ];
  });
}

/**
 * What has become of a partnership, oldest first: its announcements, what was written of it, the issue that came of
 * it. What gives no date stands where it was published, without one. None, where there is nothing but this.
 */
export async function timelineOf(
  cx: Context,
  doc: PartnershipDocument,
  { issue, related }: Pick<PartnershipView, 'issue' | 'related'>,
): Promise<readonly TimelineEntry[]> {
  const entries: TimelineEntry[] = [
    ...(await announcements(cx, doc)),
    ...related.map(({ headline, href, publishedAt }): TimelineEntry => ({
      kind: 'article',
      date: publishedAt,
      title: headline,
      href,
      current: false,
      order: publishedAt,
    })),
    ...(issue
      ? [
          {
            kind: 'issue' as const,
            date: issue.onSaleOn,
            title: null,
            number: issue.number,
            href: issue.href,
            current: false,
            order: issue.onSaleOn,
          },
        ]
      : []),
  ];
  if (entries.length < 2) return [];
  return entries.toSorted((one, other) => (one.order ?? '9').localeCompare(other.order ?? '9'));
}
