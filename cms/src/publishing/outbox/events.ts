import { contentEvent, type ContentEvent, type OutboxPage } from '@bbk/shared/events';
import { inProcess } from '@bbk/shared/in-process';
import type { Payload, PayloadRequest, Where } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { readHead } from './head.ts';

const collection = collections.outboxEvents;

/** As many as are told within a moment. */
const mostRecent = 200;

/** What this process wrote last, by id: it is told of at once, and need not be read again for that. */
const recent = inProcess('recentEvents', () => new Map<string, ContentEvent>());

function remember(event: ContentEvent): void {
  recent.set(event.id, event);
  for (const oldest of recent.keys()) {
    if (recent.size <= mostRecent) break;
    recent.delete(oldest);
  }
}

/** Writes an event, in the transaction of the request. */
export async function writeEvent(req: PayloadRequest, event: ContentEvent): Promise<void> {
  const { id, sequence, kind, documentId, at, locales, paths, oldPaths, keys } = event;
  const details = { locales, paths, oldPaths, keys };
  const subject = event.collection;
  const data = { event: id, sequence, kind, subject, documentId, at, details };
  await req.payload.db.create({ collection, data, req });
  // Of one that is rolled back nobody learns the id.
  remember(event);
}

type Row = Record<string, unknown>;

/** Dates are strings in one database and dates in the other. */
const iso = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

function fromRow(row: Row): ContentEvent {
  const { event, subject, at, details, ...rest } = row;
  const known = { ...rest, id: event, collection: subject, at: iso(at) };
  return contentEvent.parse({ ...known, ...(details as object) });
}

async function find(payload: Payload, where: Where, limit: number): Promise<ContentEvent[]> {
  const sort = 'sequence';
  const { docs } = await payload.db.find<Row & { id: string }>({
    collection,
    where,
    sort,
    limit,
    pagination: false,
  });
  return docs.map(fromRow);
}

/** Events by their ids, in no order. */
export async function eventsWithIds(
  payload: Payload,
  ids: readonly string[],
): Promise<readonly ContentEvent[]> {
  const known = ids.flatMap((id) => recent.get(id) ?? []);
  if (known.length === ids.length) return known;
  const others = ids.filter((id) => !recent.has(id));
  return [...known, ...(await find(payload, { event: { in: others } }, others.length))];
}

/** A page of the feed: what follows `after`, or, without it, only where the outbox ends now. */
export async function readOutbox(
  payload: Payload,
  { after, limit }: { after: number | null; limit: number },
): Promise<OutboxPage> {
  const { epoch, sequence, horizon } = await readHead(payload);
  // Asked for after the end: what is committed meanwhile is part of the next page.
  const where = { sequence: { greater_than: after ?? sequence, less_than_equal: sequence } };
  const events = after === null || after >= sequence ? [] : await find(payload, where, limit);
  const complete = after === null || (after >= horizon && after <= sequence);
  return { epoch, head: sequence, complete, events };
}
