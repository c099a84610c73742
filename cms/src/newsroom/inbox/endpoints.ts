import type { Endpoint, PayloadRequest, Where } from 'payload';
import { z } from 'zod';

import { collections } from '../../platform/slugs.ts';
import { roleOf } from '../../workflow/roles.ts';
import type { Kind } from './words.ts';

/** How many messages are shown: what is older has been dealt with, or never will be. */
const most = 50;

export interface Message {
  readonly id: string;
  readonly kind: Kind;
  readonly subject: string;
  readonly documentId: string;
  readonly title: string;
  readonly by: string | null;
  readonly note: string | null;
  readonly at: string;
  readonly isRead: boolean;
}

export interface Inbox {
  readonly unread: number;
  readonly messages: readonly Message[];
}

type Row = Record<string, unknown> & { id: string };
const collection = collections.notifications;
const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

const messageOf = (row: Row): Message => ({
  id: row.id,
  kind: row['kind'] as Kind,
  subject: String(row['subject']),
  documentId: String(row['documentId']),
  title: words(row['title']) ?? '',
  by: words(row['by']),
  note: words(row['note']),
  at: new Date(row['at'] as Date | string).toISOString(),
  isRead: Boolean(row['readAt']),
});

const mine = (req: PayloadRequest): Where => ({ recipient: { equals: String(req.user?.id) } });
const unread = (req: PayloadRequest): Where => ({
  and: [mine(req), { readAt: { exists: false } }],
});

async function inboxOf(req: PayloadRequest): Promise<Inbox> {
  const { db } = req.payload;
  const [{ totalDocs }, { docs }] = await Promise.all([
    db.count({ collection, where: unread(req), req }),
    db.find<Row>({
      collection,
      where: mine(req),
      sort: '-at',
      limit: most,
      pagination: false,
      req,
    }),
  ]);
  return { unread: totalDocs, messages: docs.map(messageOf) };
}

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

const forNewsroom =
  (handler: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] =>
  (req) =>
    roleOf(req.user) === null
      ? answer(
          { errors: [{ message: req.t('error:notAllowedToPerformAction') }] },
          req.user ? 403 : 401,
        )
      : handler(req);

const named = z.object({ ids: z.array(z.string().max(60)).max(most).optional() });

/** What somebody is told of, and that they have read it. */
export const inboxEndpoints: Endpoint[] = [
  {
    path: '/inbox',
    method: 'get',
    handler: forNewsroom(async (req) => answer(await inboxOf(req))),
  },
  {
    path: '/inbox/read',
    method: 'post',
    handler: forNewsroom(async (req) => {
      const given = named.safeParse(await req.json?.().catch(() => null));
      const ids = given.data?.ids;
      const where = { and: [unread(req), ...(ids ? [{ id: { in: ids } }] : [])] };
      await req.payload.db.updateMany({
        collection,
        where,
        data: { readAt: new Date().toISOString() },
        req,
      });
      return answer(await inboxOf(req));
    }),
  },
];
