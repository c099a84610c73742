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

/** Of each kind: more than a month of most newsrooms. */
const most = 600;

export interface Shown {
  readonly items: readonly Item[];
  /** How many more there are than are shown: of what is past the oldest, of what is to come the last. */
  readonly hidden: number;
}

interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly limit: number;
}

const published = [collections.articles, collections.partnerships, collections.issues];

const within = (field: string, { from, to }: Period): Where => ({
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
  { limit, live, sort, where }: { limit: number; live: boolean; sort: string; where: Where },
): Promise<Shown> {
  const field = sort.replace('-', '');
  const { docs, total } = await ask(req, collection, {
    where,
    limit,
    sort,
    select: { ...names, [field]: true },
    live,
  });
  const items = docs.map((doc) => itemOf(kind, collection, doc, doc[field]));
  return { items, hidden: total - items.length };
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

async function scheduled(req: PayloadRequest, period: Period): Promise<Shown> {
  const { docs, total } = await ask(req, collections.schedule, {
    where: within('at', period),
    limit: period.limit,
    sort: 'at',
    live: true,
  });
  const items = docs.map((doc) => {
    const kind = momentKinds[String(doc['action'])] ?? 'publish';
    const subject = String(doc['subject']);
    const problem = doc['problem'];
    return {
      ...itemOf(kind, subject, { ...doc, id: doc['documentId'] }, doc['at']),
      movable: mayPublish(req.user) && isMovable(kind, subject),
      problem: typeof problem === 'string' && problem !== '' ? problem : null,
    };
  });
  return { items, hidden: total - items.length };
}

/** The newest of them, where there are too many. What is under embargo is first published when that ends. */
const publications = (req: PayloadRequest, period: Period) =>
  published.map((collection) =>
    dated(req, 'published', collection, {
      sort: '-firstPublishedAt',
      limit: period.limit,
      live: true,
      where: {
        and: [
          within('firstPublishedAt', period),
          { firstPublishedAt: { less_than_equal: new Date().toISOString() } },
          { _status: { equals: 'published' } },
        ],
      },
    }),
  );

const embargoes = (req: PayloadRequest, period: Period) =>
  written.map((collection) =>
    dated(req, 'embargo', collection, {
      sort: 'embargoUntil',
      limit: period.limit,
      live: false,
      where: within('embargoUntil', period),
    }),
  );

const onSale = (req: PayloadRequest, period: Period) =>
  dated(req, 'onSale', collections.issues, {
    sort: 'onSaleOn',
    limit: period.limit,
    live: false,
    where: within('onSaleOn', period),
  });

/** What happened and is to happen from one day until before another, the earliest first. */
export async function calendarItems(
  req: PayloadRequest,
  from: Day,
  to: Day,
  limit = most,
): Promise<Shown> {
  if (!isStaffMember(req.user)) return { items: [], hidden: 0 };
  const period = { from, to, limit };
  const lists = await Promise.all([
    ...publications(req, period),
    ...embargoes(req, period),
    onSale(req, period),
    scheduled(req, period),
  ]);
  // The end of an embargo is scheduled too, once the text is published: that one knows why it did not happen.
  const items = new Map(lists.flatMap((list) => list.items).map((item) => [item.key, item]));
  return {
    items: [...items.values()].toSorted((one, other) => one.at.localeCompare(other.at)),
    hidden: lists.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}
