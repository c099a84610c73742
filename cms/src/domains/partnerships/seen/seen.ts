import type { Locale } from '@bbk/shared/locales';
import type { PayloadRequest } from 'payload';

import { idsOf, localeOf } from '../../../content/publish/describe.ts';
import type { Doc } from '../../../content/publish/stored.ts';
import { idOf, rows } from '../../../content/pictures/used.ts';
import { relatedTo, type Related } from './related.ts';

const filled = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const moment = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : filled(value);
const inLocale = (value: unknown, locale: Locale): string | null =>
  typeof value === 'object' && value !== null ? filled((value as Doc)[locale]) : null;

/** A picture as its readers have it; null where they have none. */
function picture(related: Related, value: unknown, locale: Locale) {
  const media = related.media.get(idOf(value) ?? '');
  if (!media || media['takenDown'] === true || media['deletedAt']) return null;
  const [alt, caption, credit] = ['alt', 'caption', 'credit'].map((name) =>
    inLocale(media[name], locale),
  );
  return { filename: filled(media['filename']), alt, caption, credit };
}

function person(related: Related, value: unknown, locale: Locale) {
  const doc = related.people.get(idOf(value) ?? '');
  const romanised = filled(doc?.['romanised']);
  return {
    hangul: inLocale(doc?.['name'], 'ko'),
    latin: inLocale(doc?.['name'], 'en') ?? romanised,
    title: inLocale(doc?.['title'], locale),
    portrait: picture(related, doc?.['portrait'], locale),
  };
}

function organisation(related: Related, value: unknown, locale: Locale) {
  const doc = related.organisations.get(idOf(value) ?? '');
  return {
    hangul: inLocale(doc?.['name'], 'ko'),
    latin: inLocale(doc?.['name'], 'en'),
    boilerplate: inLocale(doc?.['boilerplate'], locale),
    logo: picture(related, doc?.['logo'], locale),
  };
}

function parties(doc: Doc, related: Related, locale: Locale) {
  return {
    partners: rows(doc['partners']).map((row) => {
      const { boilerplate, ...partner } = organisation(related, row['organisation'], locale);
      return {
        ...partner,
        role: filled(row['role']),
        boilerplate: filled(row['boilerplate']) ?? boilerplate,
      };
    }),
    signatories: rows(doc['signatories']).map((row) => {
      const { title, ...signatory } = person(related, row['person'], locale);
      return {
        ...signatory,
        id: idOf(row['person']),
        title: filled(row['title']) ?? title,
        organisation: organisation(related, row['organisation'], locale)[
          locale === 'ko' ? 'hangul' : 'latin'
        ],
      };
    }),
    statements: rows(doc['statements']).map((row) => ({
      kind: row['kind'] === 'quote' ? ('quote' as const) : ('paraphrase' as const),
      text: filled(row['text']) ?? '',
      speakers: idsOf(row['speakers']).map((id) => ({ id, ...person(related, id, locale) })),
    })),
  };
}

/** The body with every picture in it as its readers have it: the text names them by their ids. */
const inBody = (doc: Doc, related: Related, locale: Locale) =>
  [...related.media.keys()]
    .filter((id) => JSON.stringify(doc['body'] ?? null).includes(id))
    .sort()
    .map((id) => picture(related, id, locale));

function press(doc: Doc, related: Related, locale: Locale) {
  const [contact] = rows([doc['pressContact']]);
  const [seo] = rows([doc['seo']]);
  return {
    pressKit: rows(doc['pressKit']).map((row) => ({
      title: filled(row['title']),
      picture: picture(related, row['file'], locale),
    })),
    pressContact: {
      name: filled(contact?.['name']),
      organisation: filled(contact?.['organisation']),
      email: filled(contact?.['email']),
      phone: filled(contact?.['phone']),
    },
    seo: {
      title: filled(seo?.['title']),
      socialTitle: filled(seo?.['socialTitle']),
      description: filled(seo?.['description']),
      image: picture(related, seo?.['image'], locale),
    },
  };
}

/**
 * Everything that readers see of an announcement, what it only names included: the names and the boilerplate of
 * partners, portraits, captions. Two announcements that differ in nothing here read the same. `doc` is a stored
 * one or one that is to be stored; relationships may be ids or populated.
 */
export async function seenOf(req: PayloadRequest, doc: Doc) {
  const locale = localeOf(doc);
  const related = await relatedTo(req, doc);
  const [headline, dek, place] = ['headline', 'dek', 'place'].map((name) => filled(doc[name]));
  return {
    locale,
    headline: headline ?? '',
    dek: dek ?? null,
    place: place ?? null,
    announcedOn: moment(doc['announcedOn']),
    hero: picture(related, doc['hero'], locale),
    body: doc['body'] ?? null,
    pictures: inBody(doc, related, locale),
    ...parties(doc, related, locale),
    scopes: rows(doc['scopes']).map((row) => ({
      title: filled(row['title']) ?? '',
      text: filled(row['text']),
    })),
    ...press(doc, related, locale),
    related: idsOf(doc['relatedArticles']),
    issue: idOf(doc['issue']),
  };
}
export type Seen = Awaited<ReturnType<typeof seenOf>>;
