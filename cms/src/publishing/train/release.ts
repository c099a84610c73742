import { APIError, ValidationError, type PayloadRequest } from 'payload';

import { say } from '../../content/fields/say.ts';
import { collections } from '../../platform/slugs.ts';
import { readHead } from '../outbox/head.ts';
import { newestIssue, partsOf, type Part } from './parts.ts';
import { isWaiting, publishPart, takeOverHome } from './publish-part.ts';
import { heldBack, nameOfPart } from './together.ts';

/** What is written down of a part that became public. */
export type ReleasedPart = Pick<Part, 'collection' | 'id' | 'title'>;

const refused = (lines: readonly string[]) => new APIError(lines.join('\n'), 422, undefined, true);

/** What somebody can mend, as sentences; `null` for anything else. */
export function sentencesOf(error: unknown): string[] | null {
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message);
  const isTheirs = error instanceof APIError && error.status < 500;
  return isTheirs ? error.message.split('\n') : null;
}

function refuseWhatIsHeldBack(req: PayloadRequest, parts: readonly Part[]): void {
  const lines = parts.flatMap((part) =>
    heldBack(req, part, Date.now()).map((line) => `${nameOfPart(req, part)}: ${line}`),
  );
  if (lines.length > 0) throw refused(lines);
}

async function publish(req: PayloadRequest, issue: string, part: Part): Promise<void> {
  try {
    await publishPart(req, issue, part);
  } catch (error) {
    const lines = sentencesOf(error);
    if (!lines) throw error;
    throw refused(lines.map((line) => `${nameOfPart(req, part)}: ${line}`));
  }
}

/**
 * Makes an issue public with its articles, covers and front page, in the transaction of the request: all of it, or
 * nothing. What it wrote into the outbox is its receipt.
 */
export async function releaseIssue(
  req: PayloadRequest,
  { at, documentId }: { at: string; documentId: string },
): Promise<void> {
  const issue = await newestIssue(req, documentId);
  if (!issue) throw refused([say(req, '호가 없습니다.', 'There is no such issue.')]);
  const { parts } = await partsOf(req, issue);
  refuseWhatIsHeldBack(req, parts);
  const waiting = parts.filter(isWaiting);
  const { sequence } = await readHead(req.payload, req);
  for (const part of waiting) await publish(req, documentId, part);
  await takeOverHome(req, issue, parts);
  const head = await readHead(req.payload, req);
  const title = issue['title'];
  await req.payload.create({
    collection: collections.releases,
    data: {
      title: typeof title === 'string' ? title : String(issue['number']),
      issue: documentId,
      plannedAt: at,
      releasedAt: new Date().toISOString(),
      by: req.user?.id ?? null,
      parts: waiting.map(({ collection, id, title: name }): ReleasedPart => ({
        collection,
        id,
        title: name,
      })),
      firstSequence: sequence + 1,
      lastSequence: head.sequence,
    },
    overrideAccess: true,
    req,
  });
}
