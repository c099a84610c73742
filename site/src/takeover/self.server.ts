import { randomBytes, timingSafeEqual } from 'node:crypto';

import { inProcess } from '@bbk/shared/in-process';

/** Known to this process alone. */
const secret = () => inProcess('self', () => randomBytes(32).toString('hex'));

/** The header by which this process knows its own calls. */
export const selfHeader = 'x-bbk-self';
export const selfProof = (): Record<string, string> => ({ [selfHeader]: secret() });

/** Whether a call comes from this process itself. */
export function isSelf(given: string | string[] | undefined): boolean {
  const received = Buffer.from(typeof given === 'string' ? given : '');
  const expected = Buffer.from(secret());
  return received.length === expected.length && timingSafeEqual(received, expected);
}
