import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

import { settings } from '../../../platform/settings.ts';

const keyFor = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', settings.secret, '', `second factor: ${purpose}`, 32));
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts a text, so that only who has PAYLOAD_SECRET reads it, and nobody changes it unseen. */
export function seal(text: string, purpose: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** What was sealed for this purpose; null where it was not, or was changed. */
export function unseal(sealed: string, purpose: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < nonceBytes + tagBytes) return null;
  const [nonce, tag] = [
    bytes.subarray(0, nonceBytes),
    bytes.subarray(nonceBytes, nonceBytes + tagBytes),
  ];
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), nonce);
  decipher.setAuthTag(tag);
  try {
    const text = decipher.update(bytes.subarray(nonceBytes + tagBytes));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** What is kept of a code that only has to be recognised. */
export const fingerprint = (code: string): string =>
  createHmac('sha256', keyFor('recovery codes')).update(code).digest('hex');
