import type { PayloadRequest } from 'payload';

import { hashOf } from '../seen/hash.ts';
import { latestOf } from '../seen/latest.ts';
import { approversOf } from './approvers.ts';
import { askPartner, voidApproval } from './ask.ts';
import { approvalsOf } from './store.ts';

const open = { state: { in: ['asked', 'approved'] } };

/**
 * Looks again at what partners have said, after a change: whoever approved another text than the one that is
 * there now is told, and asked again. A partner is written to once, however often the text changes until the next
 * answer: an open link always shows the text as it is.
 */
export async function reconsider(req: PayloadRequest, announcement: string): Promise<void> {
  const known = await approvalsOf(req, announcement, open);
  if (known.length === 0) return;
  const doc = await latestOf(req, announcement);
  const gone = !doc || Boolean(doc['deletedAt']);
  const approvers = gone ? [] : approversOf(doc);
  const hash = gone ? null : await hashOf(req, doc);
  for (const each of known) {
    const approver = approvers.find(({ organisation }) => organisation === each.organisation);
    const holds = approver && (each.state === 'asked' || each.hash === hash);
    if (holds) continue;
    await voidApproval(req, each);
    if (!gone && approver && each.state === 'approved') {
      await askPartner(req, doc, approver, 'changed');
    }
  }
}
