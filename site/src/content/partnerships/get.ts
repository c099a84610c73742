import type { Locale } from '@bbk/shared/locales';

import { newest } from '../articles/get.ts';
import { cardPopulate } from '../articles/select.ts';
import { asked, cms, type Where } from '../client.server.ts';
import type { Context } from '../context.ts';
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
    sort: newest,
    limit,
    pagination: false,
  });
  return docs;
}

/** All of one announcement, by its address. */
export async function findPartnership(cx: Context, slug: string) {
  const { client, where } = asked(cx, {
    slug: { equals: slug },
    language: { equals: cx.locale },
  });
  const { docs } = await client.find({
    collection: 'partnerships',
    where,
    select: partnershipSelect,
    populate: partnershipPopulate,
    locale: 'all',
    depth: 2,
    limit: 1,
    pagination: false,
  });
  const [doc] = docs;
  return doc ? { ...doc, slug: doc.slug ?? slug } : null;
}

/** The press kit of an announcement and its translation; null while there is none to be had. */
export async function findPressKit(id: string) {
  const { docs } = await cms().find({
    collection: 'press-kits',
    where: { id: { equals: id } },
    select: { filename: true, filesize: true },
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
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
