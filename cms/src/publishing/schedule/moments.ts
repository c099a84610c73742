import type { Payload, PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';

/**
 * What happens at a moment: a version becomes public, a document is taken away, an embargo ends, an issue is
 * released with all that belongs to it.
 */
export const actions = ['publish', 'unpublish', 'lift', 'release'] as const;
export type Action = (typeof actions)[number];

/** One moment that is to come, of one document. Gone once it has had its effect. */
export type Moment = {
  /** Which document and which action: there is one of each. */
  id: string;
  action: Action;
  subject: string;
  documentId: string;
  title: string;
  at: string;
  /** When it is tried; empty while it waits for an editor. */
  tryAt: string | null;
  attempts: number;
  problem: string | null;
  by: string | null;
};

const collection = collections.schedule;

const time = (value: unknown) => new Date(value as Date | string).toISOString();
const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** Databases differ in how they give dates, and in how they say that there is nothing. */
function momentOf(row: Record<string, unknown>): Moment {
  return {
    id: String(row['id']),
    action: row['action'] as Action,
    subject: String(row['subject']),
    documentId: String(row['documentId']),
    title: words(row['title']) ?? '',
    at: time(row['at']),
    tryAt: row['tryAt'] ? time(row['tryAt']) : null,
    attempts: Number(row['attempts'] ?? 0),
    problem: words(row['problem']),
    by: words(row['by']),
  };
}

type Asks = { payload: Payload; req?: PayloadRequest };

/** Those of one document. */
export async function momentsOf(
  req: PayloadRequest,
  subject: string,
  documentId: string,
): Promise<Moment[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { and: [{ subject: { equals: subject } }, { documentId: { equals: documentId } }] },
    pagination: false,
    req,
  });
  return docs.map(momentOf);
}

export async function momentById({ payload, req }: Asks, id: string): Promise<Moment | null> {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    ...(req ? { req } : {}),
  });
  return row ? momentOf(row) : null;
}

/** The next ones to try, the earliest first. */
export async function nextMoments(payload: Payload, limit: number): Promise<Moment[]> {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { tryAt: { exists: true } },
    sort: 'tryAt',
    limit,
    pagination: false,
  });
  return docs.map(momentOf);
}

/** Writes a moment, new or instead of the one of the same id. */
export async function keepMoment(
  req: PayloadRequest,
  moment: Moment,
  isNew: boolean,
): Promise<void> {
  const { db } = req.payload;
  const data: Record<string, unknown> = { ...moment, at_tz: 'Asia/Seoul' };
  if (isNew) await db.create({ collection, data, req, returning: false });
  else await db.updateOne({ collection, id: moment.id, data, req, returning: false });
}

export async function forgetMoment(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.deleteOne({
    collection,
    where: { id: { equals: id } },
    req,
    returning: false,
  });
}
