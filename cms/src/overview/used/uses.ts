import type { Payload, PayloadRequest, Where } from 'payload';

import { titleOf } from '../../newsroom/audit/title.ts';
import { collections } from '../../platform/slugs.ts';
import { stored, type Doc } from '../../platform/stored.ts';
import { timeOf } from '../../workflow/public.ts';
import { ask } from '../ask.ts';
import { placesIn } from './places.ts';

/** A document that uses another one. */
export interface Use {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  /** Readers see it there: at least what they have uses it. */
  readonly isLive: boolean;
}

export interface Uses {
  readonly uses: readonly Use[];
  /** There are more than are shown. */
  readonly more: boolean;
}

/** What can be asked about. */
const usable = [
  collections.media,
  collections.people,
  collections.artists,
  collections.organisations,
] as const;
export type Usable = (typeof usable)[number];

/** Whose documents are looked through: what the newsroom writes, and what it names. */
const users = [
  collections.articles,
  collections.issues,
  collections.partnerships,
  collections.people,
  collections.artists,
  collections.organisations,
];

/** Of each kind; whoever has more than that knows without a list. */
const most = 20;

const names = {
  headline: true,
  title: true,
  name: true,
  language: true,
  _status: true,
} as const;

const configOf = ({ config }: Payload, slug: string) =>
  config.collections.find((collection) => collection.slug === slug);

async function find(req: PayloadRequest, collection: string, where: Where, live: boolean) {
  return ask(req, collection, { where, limit: most, sort: '-updatedAt', select: names, live });
}

const asUse = (collection: string, doc: Doc, isLive: boolean): Use => ({
  collection,
  id: String(doc['id']),
  title: titleOf(doc) ?? '',
  isLive,
});

interface Target {
  readonly target: Usable;
  readonly id: string;
  readonly since: Date;
}

/** Processes' clocks differ, and whoever saves a text may have begun before. */
const leeway = 3_600_000;

/** From when on something can be named; null where it never was. */
async function madeAt(req: PayloadRequest, target: Usable, id: string): Promise<Date | null> {
  const doc = await stored(req, target, id);
  return doc && new Date((timeOf(doc['createdAt']) ?? 0) - leeway);
}

/** Those of one kind: by what readers have, and by the newest versions, which may say otherwise. */
async function usesIn(req: PayloadRequest, collection: string, { id, since, target }: Target) {
  const { payload } = req;
  const config = configOf(payload, collection);
  const places = config ? placesIn(payload, config.flattenedFields, target) : [];
  if (places.length === 0) return { uses: [], more: false };
  const where: Where = { or: places.map((namesIt) => namesIt(id, since)) };
  const hasDrafts = Boolean(config?.versions?.drafts);
  const published: Where = hasDrafts
    ? { and: [where, { _status: { equals: 'published' } }] }
    : where;
  const shown = await find(req, collection, published, true);
  const newest = hasDrafts ? await find(req, collection, where, false) : { docs: [], total: 0 };
  const uses = new Map<string, Use>();
  for (const doc of newest.docs) uses.set(String(doc['id']), asUse(collection, doc, false));
  for (const doc of shown.docs) uses.set(String(doc['id']), asUse(collection, doc, true));
  return { uses: [...uses.values()], more: shown.total > most || newest.total > most };
}

/** Where something is used, as far as whoever asks may see: what is live first. Bounded. */
export async function usesOf(req: PayloadRequest, target: Usable, id: string): Promise<Uses> {
  const since = await madeAt(req, target, id);
  if (!since) return { uses: [], more: false };
  const asked = { target, id, since };
  const found = await Promise.all(users.map((collection) => usesIn(req, collection, asked)));
  const uses = found.flatMap((each) => each.uses);
  return {
    uses: uses.toSorted((one, other) => Number(other.isLive) - Number(one.isLive)),
    more: found.some(({ more }) => more),
  };
}

export const isUsable = (value: unknown): value is Usable => usable.some((each) => each === value);
