import { expect, test } from 'vitest';

import { isWrittenAsLink, readLink, signLink } from '../src/signed-link.ts';

const secret = 'a secret of at least thirty-two letters';
const now = Date.UTC(2026, 10, 25);
const hour = 3_600_000;
const token = signLink(secret, 'press', { subject: '초대/42', expires: now + hour });

test('A signed link says what it is to, until it expires', () => {
  const link = { subject: '초대/42', expires: now + hour };
  expect(readLink([secret], 'press', token, now)).toEqual({ ok: true, link });
  expect(readLink([secret], 'press', token, now + hour)).toEqual({
    ok: false,
    problem: 'expired',
    link,
  });
});

test('It is still read while a new secret takes over', () => {
  expect(readLink(['another secret, the one now in use', secret], 'press', token, now).ok).toBe(
    true,
  );
});

test('It is worth nothing for another purpose, with another secret, or changed in any letter', () => {
  const mismatch = { ok: false, problem: 'mismatch' };
  expect(readLink([secret], 'approval', token, now)).toEqual(mismatch);
  expect(readLink(['some other secret of thirty-two letters'], 'press', token, now)).toEqual(
    mismatch,
  );
  const [subject = '', seconds = '', signature = ''] = token.split('.');
  const later = [subject, Number(seconds) + 1, signature].join('.');
  const other = [Buffer.from('초대/43').toString('base64url'), seconds, signature].join('.');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  // Of the last one some bits mean nothing in base64url.
  const endings = letters
    .split('')
    .map((letter) => token.slice(0, -1) + letter)
    .filter((changed) => changed !== token);
  for (const changed of [later, other, ...endings]) {
    expect(readLink([secret], 'press', changed, now)).toEqual(mismatch);
  }
});

test('What never was a token is called malformed', () => {
  for (const made of ['', '.', 'a.b.c', `${token}=`, 'x'.repeat(5_000), token.slice(1, -1)]) {
    expect(readLink([secret], 'press', made, now)).toEqual({ ok: false, problem: 'malformed' });
  }
});

test('What is not written like one needs no secret to be told apart', () => {
  expect(isWrittenAsLink(token)).toBe(true);
  for (const other of ['', 'constructor', '__proto__', 'a\0b', `${token}/`, 'a'.repeat(3_000)])
    expect(isWrittenAsLink(other), other).toBe(false);
});
