import type { PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';
import type { Action } from '../../publishing/schedule/moments.ts';
import { isStaffMember } from '../../workflow/roles.ts';
import { ask } from '../ask.ts';
import { addDays, dayOf, startOf } from '../days.ts';
import { iso, textOf } from '../entry.ts';

/** What happens at its time, or should have. */
export interface Due {
  readonly key: string;
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly action: Action;
  readonly at: string;
  /** Why it did not happen. */
  readonly problem: string | null;
}

/** What is scheduled for today in Seoul, and what could not be done at its time and waits for somebody. */
export async function today(req: PayloadRequest, now = Date.now()): Promise<Due[]> {
  if (!isStaffMember(req.user)) return [];
  const day = dayOf(now);
  const { docs } = await ask(req, collections.schedule, {
    where: {
      or: [
        {
          and: [
            { at: { greater_than_equal: startOf(day).toISOString() } },
            { at: { less_than: startOf(addDays(day, 1)).toISOString() } },
          ],
        },
        { problem: { exists: true } },
      ],
    },
    limit: 30,
    sort: 'at',
    live: true,
  });
  return docs.map((doc) => ({
    key: String(doc['id']),
    collection: String(doc['subject']),
    id: String(doc['documentId']),
    title: textOf(doc['title']),
    action: doc['action'] as Action,
    at: iso(doc['at']) ?? '',
    problem: typeof doc['problem'] === 'string' && doc['problem'] !== '' ? doc['problem'] : null,
  }));
}
