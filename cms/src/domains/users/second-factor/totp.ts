import { Secret, TOTP } from 'otpauth';

const period = 30;
const issuer = 'Billboard Korea CMS';

const generator = (secret: string, label = '') =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period, digits: 6 });

export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator app reads from the square. */
export const addressFor = (secret: string, email: string): string =>
  generator(secret, email).toString();

/** The code of a moment: for tests, and for nothing else that we send. */
export const codeAt = (secret: string, timestamp = Date.now()): string =>
  generator(secret).generate({ timestamp });

/**
 * The step of time that a code belongs to: this one or a neighbour, since clocks differ; null where it is none
 * of these, or not after `last`: a code works once, and none before it works any more.
 */
export function stepOf(
  secret: string,
  code: string,
  last: number,
  now = Date.now(),
): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = generator(secret).validate({ token: code, timestamp: now, window: 1 });
  if (delta === null) return null;
  const step = TOTP.counter({ timestamp: now, period }) + delta;
  return step > last ? step : null;
}
