import type { PayloadRequest } from 'payload';

import { say } from '../../../content/fields/say.ts';
import type { Gate } from '../../../workflow/stages/gates.ts';
import type { Doc } from '../../../content/publish/stored.ts';
import { hashOf } from '../seen/hash.ts';
import { approversOf } from './approvers.ts';
import { nameOf } from './names.ts';
import { approvalsOf } from './store.ts';

/** The partners that have not approved this very text, by name; none where it may be published. */
async function withoutApproval(req: PayloadRequest, doc: Doc): Promise<string[]> {
  const approvers = approversOf(doc);
  if (approvers.length === 0) return [];
  const id = typeof doc['id'] === 'string' ? doc['id'] : null;
  const approved = id ? await approvalsOf(req, id, { state: { equals: 'approved' } }) : [];
  const hash = approved.length > 0 ? await hashOf(req, doc) : null;
  const have = new Set(
    approved.filter((each) => each.hash === hash).map(({ organisation }) => organisation),
  );
  const missing = approvers.filter(({ organisation }) => !have.has(organisation));
  return Promise.all(missing.map(({ organisation }) => nameOf(req, organisation)));
}

/** Nothing is published that a partner has not approved, by whichever way: a button, a set time, the API. */
export const partnersHaveApproved: Gate = async ({ action, doc, req }) => {
  if (action !== 'publish' && action !== 'correct') return [];
  const partners = await withoutApproval(req, doc);
  if (partners.length === 0) return [];
  const names = partners.join(', ');
  const message = say(
    req,
    `파트너 승인이 끝나지 않아 공개할 수 없습니다. 지금 글을 승인하지 않은 곳: ${names}. 「파트너 승인」에서 요청을 보내거나, 승인을 받지 않기로 정해 주세요.`,
    `It can not be published before its partners have approved this text. Missing: ${names}. Send them a request, or decide that nobody is asked.`,
  );
  return [{ level: 'error', rule: 'partners-approval', path: 'partnerApproval', message }];
};
