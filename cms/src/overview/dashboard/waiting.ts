import type { PayloadRequest, Where } from 'payload';

import { idOf } from '../../content/pictures/used.ts';
import { collections } from '../../platform/slugs.ts';
import type { Doc } from '../../platform/stored.ts';
import { isStaffMember, mayPublish } from '../../workflow/roles.ts';
import { ask, rowsOf } from '../ask.ts';
import { entryFields, entryOf, iso, textOf, written, type Entry, type Written } from '../entry.ts';
import { mentions } from './mentions.ts';

/** Why something waits: to be read, to be published, for an answer, or since a partner wants it changed. */
const reasons = ['mentioned', 'partner', 'review', 'approved'] as const;
export type Reason = (typeof reasons)[number];

/** Something that goes no further until whoever asks has done something. */
export interface Waiting extends Entry {
  readonly reason: Reason;
  readonly since: string | null;
  readonly note: string | null;
}

const several = 40;
const shown = 12;

const stages: readonly (readonly [Reason, Where])[] = [
  ['review', { stage: { equals: 'review' } }],
  ['approved', { and: [{ stage: { equals: 'approved' } }, { publishAt: { exists: false } }] }],
];

/** Documents that another editor has taken on. */
async function takenByOthers(req: PayloadRequest, subject: Written, docs: readonly Doc[]) {
  const rows = await rowsOf(req, collections.assignments, {
    where: {
      and: [{ subject: { equals: subject } }, { documentId: { in: docs.map(({ id }) => id) } }],
    },
    limit: several,
  });
  const others = rows.filter(({ editor }) => ![null, String(req.user?.id)].includes(idOf(editor)));
  return new Set(others.map((row) => String(row['documentId'])));
}

async function atDesk(req: PayloadRequest, collection: Written, reason: Reason, where: Where) {
  const { docs } = await ask(req, collection, {
    where,
    limit: several,
    sort: 'stageAt',
    select: entryFields,
  });
  if (docs.length === 0) return [];
  const taken = await takenByOthers(req, collection, docs);
  return docs
    .filter((doc) => !taken.has(String(doc['id'])))
    .map((doc): Waiting => ({
      ...entryOf(collection, doc),
      reason,
      since: iso(doc['stageAt']),
      note: null,
    }));
}

/** Announcements that a partner wants changed, by whoever asked that partner. */
async function fromPartners(req: PayloadRequest): Promise<Waiting[]> {
  const { docs } = await ask(req, collections.approvals, {
    where: {
      and: [{ askedBy: { equals: req.user?.id } }, { state: { not_equals: 'void' } }],
    },
    limit: 100,
    sort: '-askedAt',
    live: true,
  });
  const seen = new Set<string>();
  const newest = docs.filter((doc) => {
    const key = `${String(doc['announcement'])}:${String(doc['organisation'])}`;
    return !seen.has(key) && seen.add(key);
  });
  return newest
    .filter(({ state }) => state === 'changes')
    .map((doc): Waiting => ({
      collection: collections.partnerships,
      id: String(doc['announcement']),
      title: textOf(doc['title']),
      language: doc['language'] === 'en' ? 'en' : 'ko',
      state: 'draft',
      updatedAt: null,
      reason: 'partner',
      since: iso(doc['answeredAt']),
      note: [doc['organisationName'], doc['comment']].filter(Boolean).join(': '),
    }));
}

/** What waits for whoever asks: the longest first, within each reason. */
export async function waiting(req: PayloadRequest): Promise<Waiting[]> {
  const desks = mayPublish(req.user)
    ? stages.flatMap(([reason, where]) =>
        written.map((collection) => atDesk(req, collection, reason, where)),
      )
    : [];
  const partners = isStaffMember(req.user) ? [fromPartners(req)] : [];
  const all = (await Promise.all([mentions(req), ...partners, ...desks])).flat();
  return all
    .toSorted(
      (one, other) =>
        reasons.indexOf(one.reason) - reasons.indexOf(other.reason) ||
        (one.since ?? '').localeCompare(other.since ?? ''),
    )
    .slice(0, shown);
}
