import type { Locale } from '@bbk/shared/locales';

import { cardPopulate } from '../articles/select.ts';
import { cms, type Where } from '../client.server.ts';
import { partnershipCardSelect, partnershipPopulate, partnershipSelect } from './select.ts';

/** Announcements of what `where` names, newest first. */
export async function findPartnershipCards(locale: Locale, where: Where, limit: number) {
  const { docs } = await cms().find({
    collection: 'partnerships',
    where: { and: [{ language: { equals: locale } }, where] },
    select: partnershipCardSelect,
    populate: cardPopulate,
    locale: 'all',
    depth: 1,
    sort: ['-firstPublishedAt', '-id'],
    limit,
    pagination: false,
  });
  return docs;
}

/** All of one announcement, by its address. */
export async function findPartnership(locale: Locale, slug: string) {
  const { docs } = await cms().find({
    collection: 'partnerships',
    where: { slug: { equals: slug }, language: { equals: locale } },
    select: partnershipSelect,
    populate: partnershipPopulate,
    locale: 'all',
    depth: 2,
    limit: 1,
    pagination: false,
  });
  return docs[0] ? { ...docs[0], slug } : null;
}

/** The address of the English edition of a Korean announcement. */
export async function findPartnershipTranslation(id: string) {
  const { docs } = await cms().find({
    collection: 'partnerships',
    where: { translationOf: { equals: id }, language: { equals: 'en' } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}
