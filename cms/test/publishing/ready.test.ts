import { describe, expect, test } from 'vitest';

import { backOff } from '../../src/publishing/delivery/attempt.ts';
import type { Waiting } from '../../src/publishing/delivery/queue.ts';
import { nextLook, ready } from '../../src/publishing/delivery/ready.ts';

const now = 1_000_000;
const row = (sequence: number, documentId: string, dueIn = 0): Waiting => ({
  id: String(sequence),
  event: String(sequence),
  sequence,
  subject: 'articles',
  documentId,
  eventAt: new Date(now),
  attempts: 0,
  nextAttemptAt: new Date(now + dueIn),
});
const told = (rows: Waiting[], underway: string[] = [], free = 10) =>
  ready(rows, new Set(underway), free, now).map(({ sequence }) => sequence);

describe('what a target is told next', () => {
  test('the first of each document, in order, and as many as may be told at once', () => {
    expect(told([row(1, 'a'), row(2, 'b'), row(3, 'a'), row(4, 'c')])).toEqual([1, 2, 4]);
    expect(told([row(1, 'a'), row(2, 'b'), row(3, 'c')], [], 2)).toEqual([1, 2]);
  });

  test('nothing of a document that is being told, or of which something earlier waits', () => {
    expect(told([row(1, 'a'), row(2, 'b')], ['articles:a'])).toEqual([2]);
    expect(told([row(1, 'a', 500), row(2, 'a'), row(3, 'b')])).toEqual([3]);
  });

  test('it is looked at again when the first of a document is due, not what waits behind it', () => {
    expect(nextLook([row(1, 'a', 500), row(2, 'a', -500), row(3, 'b', 900)], now)).toBe(500);
    expect(nextLook([], now)).toBeNull();
  });

  test('what fails is tried again after a second, then later and later, at most a minute', () => {
    expect([1, 2, 3, 20].map((attempts) => backOff(attempts, 0.5))).toEqual([
      1_000, 2_000, 4_000, 60_000,
    ]);
    expect(backOff(1, 0)).toBeLessThan(backOff(1, 1));
  });
});
