import type { PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { summarise, type Summary } from '../../publishing/admin/receipt/summary.ts';
import { receiptOf } from '../../publishing/receipts/get.ts';
import { isStaffMember } from '../../workflow/roles.ts';
import { ask, rowsOf } from '../ask.ts';
import { entryFields, entryOf, iso, type Entry } from '../entry.ts';

/** What readers got last, and how it came to them. */
export interface Live extends Entry {
  readonly at: string;
  readonly receipt: Summary;
}

type Event = { readonly collection: string; readonly id: string; readonly at: string };

const shown = 6;
const subjects = [collections.articles, collections.partnerships, collections.issues];

/** The newest publications, each document once. */
async function published(req: PayloadRequest): Promise<Event[]> {
  const rows = await rowsOf(req, collections.outboxEvents, {
    where: { and: [{ kind: { in: ['published', 'changed'] } }, { subject: { in: subjects } }] },
    limit: 60,
    sort: '-sequence',
  });
  const events = new Map<string, Event>();
  for (const row of rows) {
    const [collection, id] = [String(row['subject']), String(row['documentId'])];
    const key = `${collection}:${id}`;
    if (!events.has(key)) events.set(key, { collection, id, at: iso(row['at']) ?? '' });
  }
  return [...events.values()];
}

const namesOf = (collection: string) =>
  collection === collections.issues ? ({ title: true, updatedAt: true } as const) : entryFields;

/** Those of them that readers still have. */
async function entriesOf(req: PayloadRequest, events: readonly Event[]) {
  const lists = await Promise.all(
    subjects.map(async (collection) => {
      const ids = events.filter((event) => event.collection === collection).map(({ id }) => id);
      if (ids.length === 0) return [];
      const { docs } = await ask(req, collection, {
        where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
        limit: 60,
        select: { ...namesOf(collection) },
        live: true,
      });
      return docs.map((doc) => entryOf(collection, doc));
    }),
  );
  return lists.flat();
}

/** What became public or was changed for readers last, the newest first, with its receipts. */
export async function live(req: PayloadRequest): Promise<Live[]> {
  if (!isStaffMember(req.user)) return [];
  const events = await published(req);
  const entries = await entriesOf(req, events);
  const found = events.flatMap((event) => {
    const entry = entries.find(
      ({ collection, id }) => collection === event.collection && id === event.id,
    );
    return entry ? [{ ...entry, at: event.at }] : [];
  });
  return Promise.all(
    found.slice(0, shown).map(async (entry) => ({
      ...entry,
      receipt: summarise(await receiptOf(req.payload, entry.collection, entry.id)),
    })),
  );
}
