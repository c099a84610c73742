import type { PayloadRequest } from 'payload';

import { attempt, forgive } from '../../../platform/limits/limit.ts';
import { settings } from '../../../platform/settings.ts';
import { mayPublish } from '../../../workflow/roles.ts';
import { codeLimit } from '../login/limits.ts';

import { acceptOffer, makeOffer, type Offer } from './offer.ts';
import { recoveryFingerprint } from './recovery.ts';
import { findFactor, noteUse, saveFactor, type Factor } from './store.ts';
import { stepOf } from './totp.ts';

export type Account = { id: string; email: string; role?: unknown };
export type Given = { code?: string | undefined; setup?: string | undefined };
export type Checked =
  | { ok: true }
  | { ok: false; why: 'code' | 'wrong' }
  | { ok: false; why: 'setup'; offer: Offer }
  | { ok: false; why: 'tooMany'; retryAfter: number };

/** Whoever can publish needs one where readers are real. */
export const isRequired = (account: { role?: unknown }): boolean =>
  settings.environment === 'production' && mayPublish(account);

/** Uses up a code of the phone or one of those on paper; whether it was one. */
async function uses(req: PayloadRequest, factor: Factor, code: string): Promise<boolean> {
  const step = stepOf(factor.secret, code, factor.lastStep);
  if (step !== null) {
    await noteUse(req, factor.id, { lastStep: step });
    return true;
  }
  const print = recoveryFingerprint(code);
  if (!factor.recovery.includes(print)) return false;
  await noteUse(req, factor.id, { recovery: factor.recovery.filter((each) => each !== print) });
  return true;
}

/** Counts tries before it looks, so that tries at the same moment do not slip through. */
async function limited(
  req: PayloadRequest,
  account: Account,
  check: () => Promise<boolean>,
): Promise<Checked> {
  const verdict = await attempt(req.payload, codeLimit, account.id);
  if (!verdict.ok) return { ok: false, why: 'tooMany', retryAfter: verdict.retryAfter };
  if (!(await check())) return { ok: false, why: 'wrong' };
  await forgive(req.payload, codeLimit, account.id);
  return { ok: true };
}

async function takesOffer(
  req: PayloadRequest,
  account: Account,
  { code = '', setup = '' }: Given,
): Promise<boolean> {
  const factor = acceptOffer(account.id, setup, code);
  if (factor) await saveFactor(req, account.id, factor);
  return factor !== null;
}

/** Whether a login, whose password is right, has what else it needs. */
export async function checkSecondFactor(
  req: PayloadRequest,
  account: Account,
  given: Given,
): Promise<Checked> {
  const factor = await findFactor(req, account.id);
  const { code } = given;
  if (factor) {
    return code ? limited(req, account, () => uses(req, factor, code)) : { ok: false, why: 'code' };
  }
  if (given.setup) return limited(req, account, () => takesOffer(req, account, given));
  if (!isRequired(account)) return { ok: true };
  return { ok: false, why: 'setup', offer: makeOffer(account.id, account.email) };
}
