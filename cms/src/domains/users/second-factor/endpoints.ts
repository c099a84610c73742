import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { inTransaction } from '../../../platform/database.ts';
import { refusal } from '../../../platform/requests/problem.ts';
import { roleOf } from '../../../workflow/roles.ts';
import { endSessions } from '../sessions/operations.ts';

import { checkSecondFactor, isRequired, type Account, type Given } from './check.ts';
import { refusalOf } from './hooks.ts';
import { makeOffer } from './offer.ts';
import { findFactor, removeFactor } from './store.ts';

const answer = (body: unknown) => Response.json(body, { headers: { 'cache-control': 'no-store' } });
const forbidden = (req: PayloadRequest) =>
  Response.json(
    { errors: [{ message: req.t('error:notAllowedToPerformAction') }] },
    { status: 403 },
  );

const who = z.object({ id: z.string(), email: z.string(), role: z.unknown() });
const body = z.object({ code: z.string().max(40), setup: z.string().max(2_000).optional() });

type Handler = (req: PayloadRequest, account: Account) => Promise<Response>;

/** About one's own account. */
const forOneself =
  (handler: Handler): Endpoint['handler'] =>
  async (req) => {
    const account = who.safeParse(req.user);
    return account.success ? handler(req, account.data) : forbidden(req);
  };

async function given(req: PayloadRequest): Promise<Given | null> {
  const parsed = body.safeParse(await req.json?.().catch(() => null));
  return parsed.success ? parsed.data : null;
}

/** Takes a code, and does something where it holds: both, or neither. */
const withCode = (then: Handler) =>
  forOneself(async (req, account) => {
    const code = await given(req);
    if (!code) return refusal({ status: 400, message: 'code: 123456' });
    const result = await inTransaction(req.payload, async (inner) => {
      const checked = await checkSecondFactor(inner, account, code);
      return checked.ok ? then(inner, account) : checked;
    });
    if (result instanceof Response) return result;
    throw refusalOf(req, result);
  });

const state: Handler = async (req, account) => {
  const factor = await findFactor(req, account.id);
  return answer({
    enabled: factor !== null,
    required: isRequired(account),
    recoveryLeft: factor?.recovery.length ?? 0,
  });
};

const offer: Handler = (_, account) =>
  Promise.resolve(answer(makeOffer(account.id, account.email)));

const remove: Handler = async (req, account) => {
  await removeFactor(req, account.id);
  return answer({ enabled: false });
};

/** Somebody has lost phone and paper: an admin lets them begin anew, and ends what is open in their name. */
const reset: Endpoint['handler'] = async (req) => {
  const id = req.routeParams?.['id'];
  if (roleOf(req.user) !== 'admin' || typeof id !== 'string') return forbidden(req);
  return inTransaction(req.payload, async (inner) => {
    await removeFactor(inner, id);
    await endSessions(inner, id, () => true);
    return answer({ enabled: false });
  });
};

const path = '/second-factor';

/** One's own second factor: how it stands, what to set up, on, off; and an admin's way out for others. */
export const secondFactorEndpoints: Endpoint[] = [
  { path, method: 'get', handler: forOneself(state) },
  { path: `${path}/offer`, method: 'post', handler: forOneself(offer) },
  { path, method: 'post', handler: withCode(state) },
  { path: `${path}/remove`, method: 'post', handler: withCode(remove) },
  { path: `/:id${path}/reset`, method: 'post', handler: reset },
];
