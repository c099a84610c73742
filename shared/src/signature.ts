import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clocks of the two servers may be apart, in seconds. */
const tolerance = 300;

export const signatureHeader = 'x-bbk-signature';
export const timestampHeader = 'x-bbk-timestamp';

const digest = (secret: string, timestamp: string, body: string) =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest();

/** Headers that prove to a site instance that `body` comes from the CMS, now. `now` is in milliseconds. */
export function sign(secret: string, body: string, now = Date.now()): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  return {
    [timestampHeader]: timestamp,
    [signatureHeader]: digest(secret, timestamp, body).toString('hex'),
  };
}

export type SignatureProblem = 'missing' | 'expired' | 'mismatch';

/** Checks what `sign` made: the first problem found, or `null` when the body can be trusted. */
export function signatureProblem(
  secret: string,
  body: string,
  given: { timestamp: string | undefined; signature: string | undefined },
  now = Date.now(),
): SignatureProblem | null {
  const { timestamp, signature } = given;
  if (!timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return 'missing';
  if (Math.abs(now / 1000 - Number(timestamp)) > tolerance) return 'expired';
  const expected = digest(secret, timestamp, body);
  const received = Buffer.from(signature, 'hex');
  if (received.length !== expected.length || !timingSafeEqual(received, expected))
    return 'mismatch';
  return null;
}
