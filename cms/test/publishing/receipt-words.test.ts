import { describe, expect, it } from 'vitest';

import { duration } from '../../src/publishing/admin/format.ts';
import { summarise } from '../../src/publishing/admin/receipt/summary.ts';
import { instanceSentence } from '../../src/publishing/admin/receipt/words-of-instance.ts';
import { sentence } from '../../src/publishing/admin/receipt/words.ts';
import type { InstanceReceipt, Receipt } from '../../src/publishing/receipts/get.ts';

const instance = (given: Partial<InstanceReceipt>): InstanceReceipt => ({
  instance: 'http://site-1:3000',
  state: 'live',
  attempts: 1,
  nextAttemptAt: null,
  liveMs: 400,
  completeMs: 900,
  pages: [],
  error: null,
  ...given,
});
const receipt = (...instances: InstanceReceipt[]): Receipt => ({
  event: 'e',
  sequence: 1,
  kind: 'published',
  at: '2026-09-20T05:05:00.000Z',
  instances,
});
const waiting = instance({ state: 'waiting', attempts: 0, liveMs: null, completeMs: null });
const failing = instance({
  ...waiting,
  state: 'failing',
  attempts: 3,
  nextAttemptAt: '2026-09-20T05:05:12.000Z',
  pages: [{ path: '/', outcome: 'failed', ms: 1 }],
});

describe('what an editor reads', () => {
  it.each([
    [null, '아직 독자에게 전한 적이 없습니다.', 'Not sent to the site yet.'],
    [
      receipt(instance({}), waiting),
      '사이트에 전하는 중 · 2대 중 1대',
      'On its way to the site · 1 of 2',
    ],
    [
      receipt(instance({}), instance({ liveMs: 1240 })),
      '2대 중 2대에 반영 · 1.2초',
      'Live on 2 of 2 · 1.2 s',
    ],
    [
      { ...receipt(instance({})), kind: 'unpublished' as const },
      '1대 중 1대에서 내려감 · 0.4초',
      'Gone from 1 of 1 · 0.4 s',
    ],
    [
      receipt(instance({}), failing),
      '2대 중 1대에 전하지 못함 · 14:05:12에 다시 시도',
      'Failed on 1 of 2 · next try at 14:05:12',
    ],
  ])('is one line: %#', (given, ko, en) => {
    expect(sentence(summarise(given), 'ko')).toBe(ko);
    expect(sentence(summarise(given), 'en')).toBe(en);
  });

  it('counts an instance whose own page is new as live, while the others follow', () => {
    const halfway = instance({ state: 'waiting', completeMs: null });
    expect(summarise(receipt(halfway))).toMatchObject({ state: 'live', live: 1 });
    expect(instanceSentence(halfway, 'ko')).toBe('본문 반영 0.4초, 나머지 페이지를 만드는 중');
  });

  it('says of each instance how far it is', () => {
    expect(instanceSentence(failing, 'ko')).toBe('페이지 1개 실패, 3번 시도함, 14:05:12에 다시');
    expect(instanceSentence(waiting, 'en')).toBe('Waiting');
  });

  it.each([
    [40, '0.0초', '0.0 s'],
    [12_300, '12초', '12 s'],
    [200_000, '3분 20초', '3 min 20 s'],
    [119_900, '2분', '2 min'],
  ])('says %i ms as people do', (ms, ko, en) => {
    expect(duration(ms, 'ko')).toBe(ko);
    expect(duration(ms, 'en')).toBe(en);
  });
});
