import type { PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { namesOf } from '../people/names.ts';
import type { Subject } from '../stage/facts.ts';

/** One comment; those of a thread follow its first one. */
export interface Comment {
  readonly id: string;
  readonly path: string | null;
  readonly quote: string | null;
  readonly text: string;
  readonly thread: string | null;
  readonly author: string;
  readonly isMine: boolean;
  readonly at: string;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
}

export type Row = Record<string, unknown> & { id: string };

const collection = collections.comments;
const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const time = (value: unknown) => (value ? new Date(value as Date | string).toISOString() : null);

/** All comments of a document, as they are stored, in the order in which they were made. */
export async function rowsOf(req: PayloadRequest, subject: Subject): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: {
      and: [{ subject: { equals: subject.collection } }, { documentId: { equals: subject.id } }],
    },
    sort: 'at',
    limit: 1_000,
    pagination: false,
    req,
  });
  return docs;
}

/** The same, for whoever asks. */
export async function commentsOf(req: PayloadRequest, subject: Subject): Promise<Comment[]> {
  const rows = await rowsOf(req, subject);
  const name = await namesOf(
    req,
    rows.flatMap(({ author, resolvedBy }) => [words(author), words(resolvedBy)]),
  );
  return rows.map((row) => ({
    id: row.id,
    path: words(row['path']),
    quote: words(row['quote']),
    text: words(row['text']) ?? '',
    thread: words(row['thread']),
    author: name(words(row['author']))?.name ?? '?',
    isMine: row['author'] === String(req.user?.id),
    at: time(row['at']) ?? '',
    resolvedAt: time(row['resolvedAt']),
    resolvedBy: name(words(row['resolvedBy']))?.name ?? null,
  }));
}

export async function keepComment(req: PayloadRequest, data: Record<string, unknown>) {
  await req.payload.db.create({ collection, data, req, returning: false });
}

export async function changeComment(
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, req, returning: false });
}
