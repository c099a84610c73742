import type { PayloadRequest } from 'payload';

import { hashOf } from '../seen/hash.ts';
import { latestOf } from '../seen/latest.ts';
import { approversOf } from './approvers.ts';
import { approvalLink } from './link.ts';
import { nameOf } from './names.ts';
import { approvalsOf, type Approval } from './store.ts';

/** How approval stands, as the editor sees it. */
export interface ApprovalState {
  /** The version that is there now. */
  readonly hash: string;
  /** All have approved this very text: a change of it asks again. */
  readonly frozen: boolean;
  readonly partners: readonly {
    readonly organisation: string;
    readonly name: string;
    readonly email: string | null;
    readonly state: 'none' | Approval['state'];
    readonly link: string | null;
    readonly latest: Approval | null;
  }[];
  /** Everything that was asked and answered, the newest first. */
  readonly log: readonly Approval[];
}

/** Null where there is no such announcement. */
export async function approvalState(
  req: PayloadRequest,
  announcement: string,
): Promise<ApprovalState | null> {
  const doc = await latestOf(req, announcement);
  if (!doc) return null;
  const [hash, log] = [await hashOf(req, doc), await approvalsOf(req, announcement)];
  const partners = await Promise.all(
    approversOf(doc).map(async ({ email, organisation }) => {
      const latest = log.find(
        (each) => each.organisation === organisation && each.state !== 'void',
      );
      const stale = latest?.state === 'approved' && latest.hash !== hash;
      const state = stale ? 'void' : (latest?.state ?? 'none');
      const link = latest?.state === 'asked' ? approvalLink(latest) : null;
      return {
        organisation,
        name: await nameOf(req, organisation),
        email,
        state,
        link,
        latest: latest ?? null,
      } as const;
    }),
  );
  const frozen = partners.length > 0 && partners.every(({ state }) => state === 'approved');
  return { hash, frozen, partners, log };
}
