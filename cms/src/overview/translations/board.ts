import type { PayloadRequest, Where } from 'payload';

import { idOf } from '../../content/pictures/used.ts';
import { isOlder } from '../../content/preflight/gather/other-edition.ts';
import type { Doc } from '../../platform/stored.ts';
import { isStaffMember } from '../../workflow/roles.ts';
import { ask, together, type Looked } from '../ask.ts';
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
  readonly missing: Looked<Missing>;
  readonly inWork: Looked<Edition>;
  /** The Korean, as readers have it, is newer than what the English was made from. */
  readonly changed: Looked<Edition>;
}

/** How many of what was published last are looked at, of each kind. */
const several = 60;
/** How many of the Korean texts that changed last: an English one that nobody touches is behind all the same. */
const many = 300;
const korean: Where = { language: { equals: 'ko' } };
const english: Where = { language: { equals: 'en' } };
const open: Where = { stage: { in: ['draft', 'review', 'approved'] } };
const ofKorean = { ...entryFields, translatedFromRevision: true } as const;

async function missing(req: PayloadRequest, collection: Written): Promise<Looked<Missing>> {
  const { docs, total } = await ask(req, collection, {
    where: { and: [korean, { _status: { equals: 'published' } }] },
    limit: several,
    sort: '-firstPublishedAt',
    select: { ...entryFields, firstPublishedAt: true },
    live: true,
  });
  if (docs.length === 0) return together([]);
  const { docs: translations } = await ask(req, collection, {
    where: { and: [english, { translationOf: { in: docs.map(({ id }) => id) } }] },
    limit: several * 2,
    select: { translationOf: true },
  });
  const translated = new Set(translations.map((doc) => idOf(doc['translationOf'])));
  const entries = docs
    .filter(({ id }) => !translated.has(String(id)))
    .map((doc) => ({ ...entryOf(collection, doc), publishedAt: iso(doc['firstPublishedAt']) }));
  return { entries, looked: docs.length, total };
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

/** English editions, and whether each of them is behind its Korean. */
function judged(collection: Written, docs: readonly Doc[], originals: ReadonlyMap<string, Doc>) {
  return docs.map((doc) => {
    const original = originals.get(idOf(doc['translationOf']) ?? '');
    return { edition: editionOf(collection, doc, original), isOld: isOlder(doc, original ?? null) };
  });
}

type Judged = ReturnType<typeof judged>[number];

async function inWork(req: PayloadRequest, collection: Written): Promise<Looked<Judged>> {
  const { docs, total } = await ask(req, collection, {
    where: { and: [english, { translationOf: { exists: true } }, open] },
    limit: several * 2,
    sort: '-updatedAt',
    select: ofKorean,
  });
  const originals = await originalsOf(req, collection, docs);
  return { entries: judged(collection, docs, originals), looked: docs.length, total };
}

/** Of what changed last in Korean, the English editions. */
async function ofChanged(req: PayloadRequest, collection: Written): Promise<Looked<Judged>> {
  const changed = await ask(req, collection, {
    where: { and: [korean, { _status: { equals: 'published' } }] },
    limit: many,
    sort: '-updatedAt',
    select: { headline: true, updatedAt: true },
    live: true,
  });
  if (changed.docs.length === 0) return together([]);
  const originals = new Map(changed.docs.map((doc) => [String(doc['id']), doc]));
  const { docs } = await ask(req, collection, {
    where: { and: [english, { translationOf: { in: [...originals.keys()] } }] },
    limit: many * 2,
    sort: '-updatedAt',
    select: ofKorean,
  });
  const { total } = changed;
  return { entries: judged(collection, docs, originals), looked: originals.size, total };
}

const isBehind = ({ edition, isOld }: Judged) => isOld && edition.state !== 'retracted';

/** How the English edition stands: what is missing, in work, and behind the Korean; and how far that was looked for. */
export async function translationBoard(req: PayloadRequest): Promise<Board> {
  if (!isStaffMember(req.user))
    return { missing: together([]), inWork: together([]), changed: together([]) };
  const each = <T>(find: (req: PayloadRequest, collection: Written) => Promise<Looked<T>>) =>
    Promise.all(written.map((collection) => find(req, collection))).then(together);
  const [lacking, made, behind] = await Promise.all([each(missing), each(inWork), each(ofChanged)]);
  const old = [...behind.entries, ...made.entries].filter(isBehind).map(({ edition }) => edition);
  return {
    missing: {
      ...lacking,
      entries: lacking.entries.toSorted((one, other) =>
        (other.publishedAt ?? '').localeCompare(one.publishedAt ?? ''),
      ),
    },
    inWork: {
      ...made,
      entries: made.entries.flatMap(({ edition, isOld }) => (isOld ? [] : [edition])),
    },
    // Those in work that are behind are found twice.
    changed: {
      ...behind,
      entries: [...new Map(old.map((edition) => [edition.id, edition])).values()],
    },
  };
}
