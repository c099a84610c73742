import type { PayloadRequest, Where } from 'payload';

import { titleOf } from '../../newsroom/audit/title.ts';
import { collections } from '../../platform/slugs.ts';
import type { Doc } from '../../platform/stored.ts';
import { isStaffMember, mayPublish } from '../../workflow/roles.ts';
import { ask } from '../ask.ts';
import { startOf, type Day } from '../days.ts';
import { iso, written } from '../entry.ts';

/** What stands in the calendar. */
export type Kind = 'published' | 'publish' | 'unpublish' | 'release' | 'embargo' | 'onSale';

export interface Item {
  readonly key: string;
  readonly kind: Kind;
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly language: 'ko' | 'en';
  readonly at: string;
  /** Whether whoever asks may set another time: the steps themselves decide again. */
  readonly movable: boolean;
  /** Why it did not happen at its time. */
  readonly problem: string | null;
}

/** Of each kind: more than a month of the largest newsroom. */
const most = 300;

const published = [collections.articles, collections.partnerships, collections.issues];

const within = (field: string, from: Day, to: Day): Where => ({
  and: [
    { [field]: { greater_than_equal: startOf(from).toISOString() } },
    { [field]: { less_than: startOf(to).toISOString() } },
  ],
});

const itemOf = (kind: Kind, collection: string, doc: Doc, at: unknown): Item => ({
  key: `${kind}:${collection}:${String(doc['id'])}`,
  kind,
  collection,
  id: String(doc['id']),
  title: titleOf(doc) ?? '',
  language: doc['language'] === 'en' ? 'en' : 'ko',
  at: iso(at) ?? '',
  movable: false,
  problem: null,
});

const names = { headline: true, title: true, language: true } as const;

async function dated(
  req: PayloadRequest,
  kind: Kind,
  collection: string,
  { field, live, where }: { field: string; live: boolean; where: Where },
): Promise<Item[]> {
  const { docs } = await ask(req, collection, {
    where,
    limit: most,
    sort: field,
    select: { ...names, [field]: true },
    live,
  });
  return docs.map((doc) => itemOf(kind, collection, doc, doc[field]));
}

const momentKinds: Readonly<Record<string, Kind>> = {
  publish: 'publish',
  unpublish: 'unpublish',
  lift: 'embargo',
  release: 'release',
};

/** Articles and announcements are moved by their step, issues by their release: nothing else is. */
const isMovable = (kind: Kind, subject: string) =>
  kind === 'release' || (kind === 'publish' && written.some((each) => each === subject));

async function scheduled(req: PayloadRequest, from: Day, to: Day): Promise<Item[]> {
  const { docs } = await ask(req, collections.schedule, {
    where: within('at', from, to),
    limit: most,
    sort: 'at',
    live: true,
  });
  return docs.map((doc) => {
    const kind = momentKinds[String(doc['action'])] ?? 'publish';
    const subject = String(doc['subject']);
    const problem = doc['problem'];
    return {
      ...itemOf(kind, subject, { ...doc, id: doc['documentId'] }, doc['at']),
      movable: mayPublish(req.user) && isMovable(kind, subject),
      problem: typeof problem === 'string' && problem !== '' ? problem : null,
    };
  });
}

const publications = (req: PayloadRequest, from: Day, to: Day) =>
  published.map((collection) =>
    dated(req, 'published', collection, {
      field: 'firstPublishedAt',
      live: true,
      where: { and: [within('firstPublishedAt', from, to), { _status: { equals: 'published' } }] },
    }),
  );

const embargoes = (req: PayloadRequest, from: Day, to: Day) =>
  written.map((collection) =>
    dated(req, 'embargo', collection, {
      field: 'embargoUntil',
      live: false,
      where: within('embargoUntil', from, to),
    }),
  );

const onSale = (req: PayloadRequest, from: Day, to: Day) =>
  dated(req, 'onSale', collections.issues, {
    field: 'onSaleOn',
    live: false,
    where: within('onSaleOn', from, to),
  });

/** What happened and is to happen from one day until before another, the earliest first. */
export async function calendarItems(req: PayloadRequest, from: Day, to: Day): Promise<Item[]> {
  if (!isStaffMember(req.user)) return [];
  const lists = await Promise.all([
    scheduled(req, from, to),
    ...publications(req, from, to),
    ...embargoes(req, from, to),
    onSale(req, from, to),
  ]);
  // The end of an embargo is scheduled too, once the text is published: one of them is enough.
  const items = new Map(lists.flat().map((item) => [item.key, item]));
  return [...items.values()].toSorted((one, other) => one.at.localeCompare(other.at));
}
