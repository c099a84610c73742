import type { PayloadRequest, Where } from 'payload';

import { collections } from '../../platform/slugs.ts';
import type { Doc } from '../../platform/stored.ts';
import { ask, rowsOf } from '../ask.ts';
import { entryFields, entryOf, iso, written, type Entry, type Written } from '../entry.ts';

/** A text that somebody is still at. */
export interface Mine extends Entry {
  readonly due: string | null;
  /** What the desk said when it came back. */
  readonly note: string | null;
}

export interface Listed<T> {
  readonly entries: readonly T[];
  /** How many there are in all. */
  readonly total: number;
}

/** Everything of one kind that somebody has made and is still at: what the admin's own list can show. */
export interface Made {
  readonly collection: Written;
  readonly total: number;
  /** The list's query. */
  readonly query: string;
}

const shown = 8;
const several = 30;
const stages = ['draft', 'review', 'approved'];
const open: Where = { stage: { in: stages } };

/** The earliest deadline first, then what was touched last. */
function byUrgency(one: Mine, other: Mine): number {
  if (one.due !== other.due) return (one.due ?? '9').localeCompare(other.due ?? '9');
  return (other.updatedAt ?? '').localeCompare(one.updatedAt ?? '');
}

const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

const mineOf = (collection: Written, doc: Doc, assignments: ReadonlyMap<string, Doc>): Mine => ({
  ...entryOf(collection, doc),
  due: iso(assignments.get(String(doc['id']))?.['due']),
  note: doc['stage'] === 'draft' ? words(doc['stageNote']) : null,
});

async function assignedTo(req: PayloadRequest, subject: Written): Promise<Map<string, Doc>> {
  const rows = await rowsOf(req, collections.assignments, {
    where: { and: [{ subject: { equals: subject } }, { writer: { equals: req.user?.id } }] },
    limit: 200,
  });
  return new Map(rows.map((row) => [String(row['documentId']), row]));
}

async function of(req: PayloadRequest, collection: Written): Promise<Listed<Mine>> {
  const assignments = await assignedTo(req, collection);
  const own: Where = { createdBy: { equals: req.user?.id } };
  const assigned: Where = { id: { in: [...assignments.keys()] } };
  const { docs, total } = await ask(req, collection, {
    where: { and: [open, assignments.size > 0 ? { or: [own, assigned] } : own] },
    limit: several,
    sort: '-updatedAt',
    select: entryFields,
  });
  return { entries: docs.map((doc) => mineOf(collection, doc, assignments)), total };
}

/** What whoever asks has written or was assigned to write, and is not live yet. */
export async function mine(req: PayloadRequest): Promise<Listed<Mine>> {
  const lists = await Promise.all(written.map((collection) => of(req, collection)));
  return {
    entries: lists
      .flatMap(({ entries }) => entries)
      .toSorted(byUrgency)
      .slice(0, shown),
    total: lists.reduce((sum, { total }) => sum + total, 0),
  };
}

const queryOf = (user: string) =>
  [
    `where[or][0][and][0][createdBy][equals]=${user}`,
    `where[or][0][and][1][stage][in]=${stages.join(',')}`,
  ].join('&');

/** How much of each kind whoever asks has made, and where all of it is listed. */
export async function made(req: PayloadRequest): Promise<Made[]> {
  const user = String(req.user?.id);
  const all = written.map(async (collection) => {
    const where = { and: [{ createdBy: { equals: user } }, open] };
    const { total } = await ask(req, collection, { where, limit: 1, select: { headline: true } });
    return { collection, total, query: queryOf(user) };
  });
  return (await Promise.all(all)).filter(({ total }) => total > 0);
}
