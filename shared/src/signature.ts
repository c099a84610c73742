import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clocks of the two servers may be apart, in seconds. */
const tolerance = 300;

export const signatureHeader = 'x-bbk-signature';
export const timestampHeader = 'x-bbk-timestamp';
export const eventHeader = 'x-bbk-event';

const digest = (secret: string, timestamp: string, event: string, body: string) =>
  createHmac('sha256', secret).update(`${timestamp}.${event}.${body}`).digest();

/**
 * Headers that prove to a site instance that `body`, about the event of this id, comes from the CMS, now.
 * `now` is in milliseconds.
 */
export function sign(
  secret: string,
  event: string,
  body: string,
  now = Date.now(),
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  return {
    [timestampHeader]: timestamp,
    [eventHeader]: event,
    [signatureHeader]: digest(secret, timestamp, event, body).toString('hex'),
  };
}

/** What a call says of itself, in its headers. */
export interface Signed {
  readonly timestamp: string | undefined;
  readonly event: string | undefined;
  readonly signature: string | undefined;
}
export type SignatureProblem = 'missing' | 'expired' | 'mismatch';

/**
 * Checks what `sign` made, with any of `secrets`, so that one can follow another while both servers run:
 * the first problem found, or `null` when the body can be trusted.
 */
export function signatureProblem(
  secrets: readonly string[],
  body: string,
  { timestamp, event, signature }: Signed,
  now = Date.now(),
): SignatureProblem | null {
  if (!timestamp || !event || !signature || !/^\d{1,12}$/.test(timestamp)) return 'missing';
  if (Math.abs(now / 1000 - Number(timestamp)) > tolerance) return 'expired';
  const received = Buffer.from(signature, 'hex');
  const fits = (secret: string) => {
    const expected = digest(secret, timestamp, event, body);
    return received.length === expected.length && timingSafeEqual(received, expected);
  };
  return secrets.some(fits) ? null : 'mismatch';
}
