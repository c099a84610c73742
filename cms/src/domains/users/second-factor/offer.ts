import { renderSVG } from 'uqr';
import { z } from 'zod';

import { newRecoveryCodes, recoveryFingerprint } from './recovery.ts';
import { seal, unseal } from './seal.ts';
import type { Factor } from './store.ts';
import { addressFor, newSecret, stepOf } from './totp.ts';

/** How long somebody may take to set up their phone, in milliseconds. */
const patience = 15 * 60_000;
const purpose = 'offer';

const kept = z.object({
  account: z.string(),
  secret: z.string(),
  recovery: z.array(z.string()),
  until: z.number(),
});

/** What somebody needs to set up an authenticator, and what they send back with its first code. */
export type Offer = { setup: string; secret: string; picture: string; recovery: string[] };

/** Nothing is kept of it until its first code has come: what is set up travels, sealed, with whoever sets it up. */
export function makeOffer(account: string, email: string, now = Date.now()): Offer {
  const [secret, recovery] = [newSecret(), newRecoveryCodes()];
  const setup = seal(JSON.stringify({ account, secret, recovery, until: now + patience }), purpose);
  const svg = renderSVG(addressFor(secret, email), { border: 2 });
  return { setup, secret, recovery, picture: `data:image/svg+xml,${encodeURIComponent(svg)}` };
}

/** What was offered to this account, where the code proves that its phone has it. */
export function acceptOffer(
  account: string,
  setup: string,
  code: string,
  now = Date.now(),
): Omit<Factor, 'id'> | null {
  const text = unseal(setup, purpose);
  if (text === null) return null;
  const offer = kept.parse(JSON.parse(text));
  if (offer.account !== account || offer.until < now) return null;
  const lastStep = stepOf(offer.secret, code, 0, now);
  if (lastStep === null) return null;
  return { secret: offer.secret, lastStep, recovery: offer.recovery.map(recoveryFingerprint) };
}
