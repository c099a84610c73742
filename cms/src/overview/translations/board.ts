import type { PayloadRequest, Where } from 'payload';

import { idOf } from '../../content/pictures/used.ts';
import { isOlder } from '../../content/preflight/gather/other-edition.ts';
import type { Doc } from '../../platform/stored.ts';
import { isStaffMember } from '../../workflow/roles.ts';
import { ask } from '../ask.ts';
import { entryFields, entryOf, iso, textOf, written, type Entry, type Written } from '../entry.ts';

/** A Korean text that readers have, without an English one. */
export interface Missing extends Entry {
  readonly publishedAt: string | null;
}

/** An English text, and the Korean one that it was made from. */
export interface Edition extends Entry {
  readonly korean: { readonly title: string; readonly changedAt: string | null } | null;
  readonly madeFrom: string | null;
}

export interface Board {
  readonly missing: readonly Missing[];
  readonly inWork: readonly Edition[];
  /** The Korean, as readers have it, is newer than what the English was made from. */
  readonly changed: readonly Edition[];
}

/** How far back it looks. */
const several = 60;
const korean: Where = { language: { equals: 'ko' } };
const english: Where = { language: { equals: 'en' } };
const open = ['draft', 'review', 'approved', 'scheduled'];

async function missing(req: PayloadRequest, collection: Written): Promise<Missing[]> {
  const { docs } = await ask(req, collection, {
    where: { and: [korean, { _status: { equals: 'published' } }] },
    limit: several,
    sort: '-firstPublishedAt',
    select: { ...entryFields, firstPublishedAt: true },
    live: true,
  });
  if (docs.length === 0) return [];
  const { docs: translations } = await ask(req, collection, {
    where: { and: [english, { translationOf: { in: docs.map(({ id }) => id) } }] },
    limit: several * 2,
    select: { translationOf: true },
  });
  const translated = new Set(translations.map((doc) => idOf(doc['translationOf'])));
  return docs
    .filter(({ id }) => !translated.has(String(id)))
    .map((doc) => ({ ...entryOf(collection, doc), publishedAt: iso(doc['firstPublishedAt']) }));
}

const editionOf = (collection: Written, doc: Doc, original: Doc | undefined): Edition => ({
  ...entryOf(collection, doc),
  korean: original
    ? { title: textOf(original['headline']), changedAt: iso(original['updatedAt']) }
    : null,
  madeFrom: iso(doc['translatedFromRevision']),
});

async function originalsOf(req: PayloadRequest, collection: Written, docs: readonly Doc[]) {
  const ids = docs.flatMap((doc) => idOf(doc['translationOf']) ?? []);
  if (ids.length === 0) return new Map<string, Doc>();
  const found = await ask(req, collection, {
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    limit: several * 2,
    select: { headline: true, updatedAt: true },
    live: true,
  });
  return new Map(found.docs.map((doc) => [String(doc['id']), doc]));
}

async function editions(req: PayloadRequest, collection: Written) {
  const { docs } = await ask(req, collection, {
    where: { and: [english, { translationOf: { exists: true } }] },
    limit: several * 2,
    sort: '-updatedAt',
    select: { ...entryFields, translatedFromRevision: true },
  });
  const originals = await originalsOf(req, collection, docs);
  return docs.map((doc) => {
    const original = originals.get(idOf(doc['translationOf']) ?? '');
    return { edition: editionOf(collection, doc, original), isOld: isOlder(doc, original ?? null) };
  });
}

/** How the English edition stands: what is missing, in work, and behind the Korean. Bounded to what is recent. */
export async function translationBoard(req: PayloadRequest): Promise<Board> {
  if (!isStaffMember(req.user)) return { missing: [], inWork: [], changed: [] };
  const [lacking, made] = await Promise.all([
    Promise.all(written.map((collection) => missing(req, collection))),
    Promise.all(written.map((collection) => editions(req, collection))),
  ]);
  const all = made.flat();
  const isOpen = ({ state }: Edition) => open.includes(state);
  return {
    missing: lacking
      .flat()
      .toSorted((one, other) => (other.publishedAt ?? '').localeCompare(one.publishedAt ?? '')),
    inWork: all.flatMap(({ edition, isOld }) => (!isOld && isOpen(edition) ? [edition] : [])),
    changed: all.flatMap(({ edition, isOld }) =>
      isOld && edition.state !== 'retracted' ? [edition] : [],
    ),
  };
}
