import type { PayloadRequest } from 'payload';

import { afterCommit, inTransaction } from '../../platform/database.ts';
import { collections } from '../../platform/slugs.ts';
import { wakeClock } from '../schedule/clock.ts';
import { forgetMoment, keepMoment, momentById, type Moment } from '../schedule/moments.ts';
import { newestIssue } from './parts.ts';

const subject = collections.issues;
const idFor = (issue: string) => `${subject}:${issue}:release`;

/** When an issue is to be released, and what has become of that; null where nobody has said so. */
export const momentOfRelease = (req: PayloadRequest, issue: string): Promise<Moment | null> =>
  momentById({ payload: req.payload, req }, idFor(issue));

/** Sets when an issue is to be released, or with `null` that it is not. False where there is no such issue. */
export async function setRelease(
  { payload, user }: PayloadRequest,
  issue: string,
  at: Date | null,
): Promise<boolean> {
  return inTransaction(
    payload,
    async (req) => {
      const doc = await newestIssue(req, issue);
      if (!doc || doc['deletedAt']) return false;
      const known = await momentOfRelease(req, issue);
      if (at === null) {
        if (known) await forgetMoment(req, known.id);
        return true;
      }
      const time = at.toISOString();
      const title = doc['title'];
      const moment: Moment = {
        id: idFor(issue),
        action: 'release',
        subject,
        documentId: issue,
        title: typeof title === 'string' ? title : String(doc['number']),
        at: time,
        tryAt: time,
        attempts: 0,
        problem: null,
        by: user ? String(user.id) : null,
      };
      await keepMoment(req, moment, !known);
      await afterCommit(req, () => wakeClock(payload));
      return true;
    },
    { user },
  );
}
