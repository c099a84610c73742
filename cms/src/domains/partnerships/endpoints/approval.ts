import type { Endpoint, PayloadRequest } from 'payload';

import { readLink } from '@bbk/shared/signed-link';

import { say } from '../../../content/fields/say.ts';
import { inTransaction } from '../../../platform/database.ts';
import { settings } from '../../../platform/settings.ts';
import { answer as takeAnswer, answerGiven, type Answered } from '../approval/answer.ts';
import { askPartners } from '../approval/ask.ts';
import { approvalState } from '../approval/state.ts';
import { approvalById, changeApproval, type Approval } from '../approval/store.ts';
import { hashOf } from '../seen/hash.ts';
import { latestOf } from '../seen/latest.ts';
import { shownByLink } from '../seen/shown.ts';
import { answer, bodyOf, forNewsroom, refuse, routeParam } from './answers.ts';

/** `GET /api/announcements/<id>/approvals`: how the approval of an announcement stands. */
const state: Endpoint = {
  path: '/announcements/:id/approvals',
  method: 'get',
  handler: forNewsroom('staff', async (req, id) => {
    const approval = await approvalState(req, id);
    return approval ? answer({ approval }) : refuse(req.t('error:notFound'), 404);
  }),
};

/** `POST /api/announcements/<id>/approvals`: asks every partner that has not approved this text. */
const ask: Endpoint = {
  path: '/announcements/:id/approvals',
  method: 'post',
  handler: forNewsroom('editors', async (req, id) => {
    const { payload, user } = req;
    const asked = await inTransaction(payload, (own) => askPartners(own, id), { user });
    if (asked.ok) return answer({ asked: asked.asked });
    if (asked.error === 'nobodyAsked')
      return refuse(
        say(req, '승인을 받을 단체가 없습니다.', 'There is nobody whose approval is needed.'),
        409,
      );
    if (asked.error !== 'noAddress') return refuse(req.t('error:notFound'), 404);
    const names = asked.partners.join(', ');
    const ko = `승인 담당의 이메일이 없습니다: ${names}. 「당사자」에서 넣고 저장해 주세요.`;
    return refuse(
      say(req, ko, `No e-mail of who approves for: ${names}. Enter it under Parties, and save.`),
      400,
    );
  }),
};

type Held =
  | { readonly ok: true; readonly approval: Approval }
  | { readonly ok: false; readonly response: Response };

/** The question that a link belongs to, or the clear answer to a link that leads nowhere (any more). */
async function held(req: PayloadRequest): Promise<Held> {
  const read = readLink(settings.signingSecrets, 'approval', routeParam(req, 'token'));
  if (!read.ok && read.problem !== 'expired')
    return { ok: false, response: answer({ state: 'unknown' }, 404) };
  const approval = await approvalById(req, read.link.subject);
  if (!approval) return { ok: false, response: answer({ state: 'unknown' }, 404) };
  if (!read.ok) return { ok: false, response: answer({ state: 'expired' }, 410) };
  return { ok: true, approval };
}

/** `GET /api/approval/<token>`: the exact text, for the partner who signs it off. */
const read: Endpoint = {
  path: '/approval/:token',
  method: 'get',
  handler: async (req) => {
    const found = await held(req);
    if (!found.ok) return found.response;
    const { approval } = found;
    const { answeredAt, comment, organisationName, contactName, signedBy } = approval;
    const known = {
      state: approval.state,
      organisationName,
      contactName,
      signedBy,
      comment,
      answeredAt,
      hash: approval.hash,
      language: approval.language,
    };
    if (approval.state !== 'asked') return answer(known);
    const doc = await latestOf(req, approval.announcement);
    if (!doc || doc['deletedAt']) return answer({ ...known, state: 'void' });
    if (!approval.openedAt)
      await changeApproval(req, approval.id, { openedAt: new Date().toISOString() });
    const hash = await hashOf(req, doc);
    return answer({ ...known, hash, doc: await shownByLink(req, doc, { draft: true }) });
  },
};

const statuses: Record<Extract<Answered, { ok: false }>['error'], number> = {
  answered: 409,
  changed: 409,
  missing: 410,
};

/** `POST /api/approval/<token>`: approves that text, or asks for changes. */
const give: Endpoint = {
  path: '/approval/:token',
  method: 'post',
  handler: async (req) => {
    const found = await held(req);
    if (!found.ok) return found.response;
    const given = answerGiven.safeParse(await bodyOf(req));
    if (!given.success) return answer({ state: 'incomplete' }, 400);
    const { id } = found.approval;
    const answered = await inTransaction(req.payload, async (own): Promise<Answered> => {
      const approval = await approvalById(own, id);
      return approval ? takeAnswer(own, approval, given.data) : { ok: false, error: 'missing' };
    });
    return answered.ok
      ? answer({ state: 'taken' })
      : answer({ state: answered.error }, statuses[answered.error]);
  },
};

export const approvalEndpoints: Endpoint[] = [state, ask, read, give];
