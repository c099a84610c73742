import type { PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';
import type { Doc } from '../../platform/stored.ts';
import { ask, rowsOf } from '../ask.ts';
import { entryFields, entryOf, iso, textOf, written, type Written } from '../entry.ts';
import type { Waiting } from './waiting.ts';

const several = 50;

/** Documents in whose comments somebody has lately been called, the newest first. */
async function calledIn(req: PayloadRequest, subject: Written): Promise<string[]> {
  const rows = await rowsOf(req, collections.notifications, {
    where: {
      and: [
        { recipient: { equals: String(req.user?.id) } },
        { kind: { equals: 'mentioned' } },
        { subject: { equals: subject } },
      ],
    },
    limit: several,
    sort: '-at',
  });
  return [...new Set(rows.map((row) => String(row['documentId'])))];
}

/** The first comment of its thread, which may be itself. */
const threadOf = ({ id, thread }: Doc) => (textOf(thread) === '' ? id : thread);

const calls = (comment: Doc, me: string) =>
  Array.isArray(comment['mentions']) && comment['mentions'].includes(me);

/** Whether nobody has answered since, nor said that it is dealt with: of a thread that is its first comment. */
function isOpen(comment: Doc, all: readonly Doc[], me: string): boolean {
  const thread = threadOf(comment);
  const first = all.find(({ id }) => id === thread);
  const isAnswered = all.some(
    (other) =>
      other['author'] === me &&
      threadOf(other) === thread &&
      (iso(other['at']) ?? '') > (iso(comment['at']) ?? ''),
  );
  return !isAnswered && !(first ?? comment)['resolvedAt'];
}

async function of(req: PayloadRequest, collection: Written): Promise<Waiting[]> {
  const ids = await calledIn(req, collection);
  if (ids.length === 0) return [];
  const me = String(req.user?.id);
  const [comments, { docs }] = await Promise.all([
    rowsOf(req, collections.comments, {
      where: { and: [{ subject: { equals: collection } }, { documentId: { in: ids } }] },
      limit: 1_000,
      sort: '-at',
    }),
    ask(req, collection, { where: { id: { in: ids } }, limit: several, select: entryFields }),
  ]);
  return docs.flatMap((doc) => {
    const about = comments.filter(({ documentId }) => documentId === doc['id']);
    const call = about.find((comment) => calls(comment, me) && isOpen(comment, about, me));
    if (!call) return [];
    const note = String(call['text']);
    return [
      { ...entryOf(collection, doc), reason: 'mentioned' as const, since: iso(call['at']), note },
    ];
  });
}

/** Documents with a comment that calls whoever asks, that they have not answered and nobody has settled. */
export async function mentions(req: PayloadRequest): Promise<Waiting[]> {
  return (await Promise.all(written.map((collection) => of(req, collection)))).flat();
}
