import { randomInt } from 'node:crypto';

import { fingerprint } from './seal.ts';

/** Without letters and digits that look like others. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const howMany = 10;

const letters = (count: number) =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');

/** Codes for the day on which the phone is lost; each works once. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: howMany }, () => `${letters(5)}-${letters(5)}`);

/** As it is typed, however it is typed. */
export const recoveryFingerprint = (code: string): string =>
  fingerprint(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
