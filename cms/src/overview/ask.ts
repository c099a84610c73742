import type { PayloadRequest, Where } from 'payload';

import { apart } from '../platform/requests/apart.ts';
import type { Doc } from '../platform/stored.ts';

/** What is asked of a collection: never without a limit. */
export interface Question {
  readonly where: Where;
  readonly limit: number;
  readonly sort?: string;
  readonly select?: Readonly<Record<string, true>>;
  /** What readers have, instead of the newest versions. */
  readonly live?: boolean;
}

export interface Found {
  readonly docs: readonly Doc[];
  /** How many there are beside those that were asked for. */
  readonly total: number;
}

/** What was found among those that were looked at, which may not be all. */
export interface Looked<T> {
  readonly entries: readonly T[];
  readonly looked: number;
  readonly total: number;
}

/** What was found in several places, as one. */
export const together = <T>(all: readonly Looked<T>[]): Looked<T> => ({
  entries: all.flatMap(({ entries }) => entries),
  looked: all.reduce((sum, { looked }) => sum + looked, 0),
  total: all.reduce((sum, { total }) => sum + total, 0),
});

/** In Korean, whatever locale the admin writes in; `find` changes that of the request it is given. */
export function inKorean(req: PayloadRequest): PayloadRequest {
  const own = apart(req);
  own.locale = 'ko';
  return own;
}

/** Documents that whoever asks may see, with ids for what they name. */
export async function ask(
  req: PayloadRequest,
  collection: string,
  { limit, live = false, select, sort, where }: Question,
): Promise<Found> {
  const { docs, totalDocs } = await req.payload.find({
    collection: collection as 'articles',
    where,
    limit,
    draft: !live,
    depth: 0,
    joins: false,
    locale: 'ko',
    ...(sort && { sort }),
    ...(select && { select }),
    overrideAccess: false,
    user: req.user,
    req: inKorean(req),
  });
  return { docs: docs as unknown as Doc[], total: totalDocs };
}

/** Rows that no access stands over: whoever asks has been asked who they are. */
export async function rowsOf(
  req: PayloadRequest,
  collection: string,
  { limit, sort, where }: Omit<Question, 'live' | 'select'>,
): Promise<readonly Doc[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where,
    limit,
    pagination: false,
    ...(sort && { sort }),
    req,
  });
  return docs;
}
