import type { PayloadRequest } from 'payload';

import { textOf } from '../../../content/preflight/finding.ts';
import { localeOf } from '../../../content/publish/describe.ts';
import type { Doc } from '../../../content/publish/stored.ts';
import { hashOf } from '../seen/hash.ts';
import { latestOf } from '../seen/latest.ts';
import { approversOf, type Approver } from './approvers.ts';
import { nameOf } from './names.ts';
import { approvalsOf, changeApproval, writeApproval, type Approval } from './store.ts';

/** How long a partner has, in milliseconds. */
const validity = 30 * 24 * 3_600_000;

export type Asked =
  | { readonly ok: true; readonly asked: number }
  | { readonly ok: false; readonly error: 'missing' | 'nobodyAsked' }
  | { readonly ok: false; readonly error: 'noAddress'; readonly partners: readonly string[] };

/** Why a partner is written to. */
export type Reason = 'ask' | 'changed';

/** The mail is in the transaction: nobody is asked by a change that was not kept, nor forgotten by one that was. */
const queueMail = (req: PayloadRequest, approval: string, reason: Reason) =>
  req.payload.jobs.queue({ task: 'mailApproval', input: { approval, reason }, req });

/** Asks one partner for the text as it is; what was asked of it before is void. */
export async function askPartner(
  req: PayloadRequest,
  doc: Doc,
  { email, name, organisation }: Approver,
  reason: Reason,
): Promise<void> {
  const now = Date.now();
  const id = await writeApproval(req, {
    announcement: String(doc['id']),
    title: textOf(doc, 'headline'),
    language: localeOf(doc),
    organisation,
    organisationName: await nameOf(req, organisation),
    contactName: name,
    contactEmail: email,
    state: 'asked',
    askedAt: new Date(now).toISOString(),
    askedBy: req.user ? String(req.user.id) : null,
    expiresAt: new Date(now + validity).toISOString(),
  });
  await queueMail(req, id, reason);
}

/** Ends a question or an answer: it counts no more, and stays in the log. */
export const voidApproval = (req: PayloadRequest, { id }: Approval) =>
  changeApproval(req, id, { state: 'void', voidedAt: new Date().toISOString() });

/** Asks each partner that has not approved the text as it is, by mail. */
export async function askPartners(req: PayloadRequest, announcement: string): Promise<Asked> {
  const doc = await latestOf(req, announcement);
  if (!doc || doc['deletedAt']) return { ok: false, error: 'missing' };
  const approvers = approversOf(doc);
  if (approvers.length === 0) return { ok: false, error: 'nobodyAsked' };
  const silent = approvers.filter(({ email }) => email === null);
  if (silent.length > 0) {
    const partners = await Promise.all(silent.map(({ organisation }) => nameOf(req, organisation)));
    return { ok: false, error: 'noAddress', partners };
  }
  const hash = await hashOf(req, doc);
  const known = await approvalsOf(req, announcement, { state: { not_equals: 'void' } });
  const have = new Set(
    known
      .filter((each) => each.state === 'approved' && each.hash === hash)
      .map((each) => each.organisation),
  );
  const wanted = approvers.filter(({ organisation }) => !have.has(organisation));
  for (const old of known) if (!have.has(old.organisation)) await voidApproval(req, old);
  for (const approver of wanted) await askPartner(req, doc, approver, 'ask');
  return { ok: true, asked: wanted.length };
}
