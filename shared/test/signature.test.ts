import { describe, expect, it } from 'vitest';

import {
  eventHeader,
  sign,
  signatureHeader,
  signatureProblem,
  timestampHeader,
} from '../src/signature.ts';

const secret = 'a'.repeat(32);
const secrets = [secret];
const event = '0b2e8b0e-0000-4000-8000-000000000000';
const body = '{"event":{}}';
const now = Date.UTC(2026, 0, 1);

const received = (headers: Record<string, string>) => ({
  timestamp: headers[timestampHeader],
  event: headers[eventHeader],
  signature: headers[signatureHeader],
});

describe('the signed call', () => {
  const genuine = received(sign(secret, event, body, now));

  it('is trusted within five minutes, in both directions', () => {
    expect(signatureProblem(secrets, body, genuine, now)).toBeNull();
    expect(signatureProblem(secrets, body, genuine, now + 300_000)).toBeNull();
    expect(signatureProblem(secrets, body, genuine, now - 300_000)).toBeNull();
  });

  it('is refused when it is older or from the future', () => {
    expect(signatureProblem(secrets, body, genuine, now + 301_000)).toBe('expired');
    expect(signatureProblem(secrets, body, genuine, now - 301_000)).toBe('expired');
  });

  it('is refused when the body, the event, the secret or the time was changed', () => {
    expect(signatureProblem(secrets, `${body} `, genuine, now)).toBe('mismatch');
    expect(signatureProblem(['b'.repeat(32)], body, genuine, now)).toBe('mismatch');
    const other = { ...genuine, event: event.replace('0', '1') };
    expect(signatureProblem(secrets, body, other, now)).toBe('mismatch');
    const later = { ...genuine, timestamp: String(Number(genuine.timestamp) + 1) };
    expect(signatureProblem(secrets, body, later, now)).toBe('mismatch');
  });

  it('is trusted with either of two secrets, so that one can follow the other', () => {
    expect(signatureProblem(['b'.repeat(32), secret], body, genuine, now)).toBeNull();
    expect(signatureProblem([secret, 'b'.repeat(32)], body, genuine, now)).toBeNull();
  });

  it('is refused without its headers, or with nonsense in them', () => {
    expect(signatureProblem(secrets, body, { ...genuine, signature: undefined }, now)).toBe(
      'missing',
    );
    expect(signatureProblem(secrets, body, { ...genuine, event: undefined }, now)).toBe('missing');
    expect(signatureProblem(secrets, body, { ...genuine, timestamp: 'soon' }, now)).toBe('missing');
    expect(signatureProblem(secrets, body, { ...genuine, signature: 'zz' }, now)).toBe('mismatch');
  });
});
