import {
  APIError,
  type CollectionAfterDeleteHook,
  type CollectionBeforeLoginHook,
  type CollectionRefreshHook,
  Forbidden,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';

import { say } from '../../../content/fields/say.ts';
import { tooManyTries } from '../login/refuse.ts';

import { checkSecondFactor, isRequired, type Checked } from './check.ts';
import { findFactor, removeFactor } from './store.ts';

const account = z.object({ id: z.string(), email: z.string(), role: z.unknown() });
const text = z.string().max(2_000).optional().catch(undefined);
const given = z.object({ code: text, setup: text });

const sentences = {
  code: ['인증 앱에 보이는 여섯 자리 숫자를 넣어 주세요.', 'Enter the code that your app shows.'],
  setup: ['2단계 인증을 먼저 설정해 주세요.', 'Set up the second factor first.'],
  wrong: ['코드가 맞지 않거나 이미 쓴 코드입니다.', 'The code is wrong, or has been used.'],
} as const;

/** The refusal, with what the login's next step needs. */
export function refusalOf(req: PayloadRequest, checked: Exclude<Checked, { ok: true }>): APIError {
  if (checked.why === 'tooMany') return tooManyTries(req, checked.retryAfter);
  const [ko, en] = sentences[checked.why];
  const offer = checked.why === 'setup' ? checked.offer : {};
  return new APIError(say(req, ko, en), 401, { secondFactor: checked.why, ...offer }, true);
}

/**
 * Between the password and the session. Runs for a login and for a new password by a link: both end in a
 * session. What the system does itself has none to guard.
 */
export const asksForCode: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (req.payloadAPI === 'local') return;
  const checked = await checkSecondFactor(req, account.parse(user), given.parse(req.data ?? {}));
  if (!checked.ok) throw refusalOf(req, checked);
};

/** A session from before one was required, or before it was taken away, is not made longer. */
export const refreshesOnlyWithFactor: CollectionRefreshHook = async ({ args, user }) => {
  const { id, role } = account.parse(user);
  if (isRequired({ role }) && !(await findFactor(args.req, id))) throw new Forbidden(args.req.t);
};

export const takesFactorAlong: CollectionAfterDeleteHook = ({ id, req }) =>
  removeFactor(req, String(id));
