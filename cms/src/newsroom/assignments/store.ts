import type { PayloadRequest } from 'payload';

import { idOf } from '../../content/pictures/used.ts';
import { collections } from '../../platform/slugs.ts';

type Subject = { collection: string; id: string };
type Row = Record<string, unknown> & { id: string };

/** Who writes and who edits a document, and when it is due. */
export type Assignment = { writer: string | null; editor: string | null; due: string | null };

const collection = collections.assignments;
const keyOf = ({ collection: subject, id }: Subject) => `${subject}:${id}`;

function assignmentFrom(row: Row): Assignment {
  const due = row['due'];
  return {
    writer: idOf(row['writer']),
    editor: idOf(row['editor']),
    due: due ? new Date(due as Date | string).toISOString() : null,
  };
}

export async function assignmentOf(
  req: PayloadRequest,
  subject: Subject,
): Promise<Assignment | null> {
  const where = { id: { equals: keyOf(subject) } };
  const row = await req.payload.db.findOne<Row>({ collection, where, req });
  return row && assignmentFrom(row);
}

/** Writes it down; there is one of each document. */
export async function keepAssignment(
  req: PayloadRequest,
  subject: Subject,
  assignment: Assignment,
): Promise<void> {
  const { db } = req.payload;
  const id = keyOf(subject);
  const known = await db.findOne<Row>({ collection, where: { id: { equals: id } }, req });
  if (known) {
    await db.updateOne({ collection, id, data: { ...assignment }, req, returning: false });
    return;
  }
  const data = { id, subject: subject.collection, documentId: subject.id, ...assignment };
  await db.create({ collection, data, req, returning: false });
}
