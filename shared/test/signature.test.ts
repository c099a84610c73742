import { describe, expect, it } from 'vitest';

import { sign, signatureHeader, signatureProblem, timestampHeader } from '../src/signature.ts';

const secret = 'a'.repeat(32);
const body = '{"events":[]}';
const now = Date.UTC(2026, 0, 1);

const received = (headers: Record<string, string>) => ({
  timestamp: headers[timestampHeader],
  signature: headers[signatureHeader],
});

describe('the signed call', () => {
  const genuine = received(sign(secret, body, now));

  it('is trusted within five minutes, in both directions', () => {
    expect(signatureProblem(secret, body, genuine, now)).toBeNull();
    expect(signatureProblem(secret, body, genuine, now + 300_000)).toBeNull();
    expect(signatureProblem(secret, body, genuine, now - 300_000)).toBeNull();
  });

  it('is refused when it is older or from the future', () => {
    expect(signatureProblem(secret, body, genuine, now + 301_000)).toBe('expired');
    expect(signatureProblem(secret, body, genuine, now - 301_000)).toBe('expired');
  });

  it('is refused when the body, the secret or the time was changed', () => {
    expect(signatureProblem(secret, `${body} `, genuine, now)).toBe('mismatch');
    expect(signatureProblem('b'.repeat(32), body, genuine, now)).toBe('mismatch');
    const later = { ...genuine, timestamp: String(Number(genuine.timestamp) + 1) };
    expect(signatureProblem(secret, body, later, now)).toBe('mismatch');
  });

  it('is refused without its headers, or with nonsense in them', () => {
    expect(signatureProblem(secret, body, { ...genuine, signature: undefined }, now)).toBe(
      'missing',
    );
    expect(signatureProblem(secret, body, { ...genuine, timestamp: 'soon' }, now)).toBe('missing');
    expect(signatureProblem(secret, body, { ...genuine, signature: 'zz' }, now)).toBe('mismatch');
  });
});
