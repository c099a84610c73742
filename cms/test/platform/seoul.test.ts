import { createContext, runInContext } from 'node:vm';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { keepSeoulsClock } from '../../src/platform/seoul/keep-clock.ts';

const before = process.env['TZ'];
/** What a page abroad has for dates, apart from those of this process. */
const abroad = createContext({});
const say = (words: string): unknown => runInContext(words, abroad);

beforeAll(() => {
  process.env['TZ'] = 'America/Los_Angeles';
  expect(say('new Date(2030, 4, 4, 8, 30).toISOString()')).toBe('2030-05-04T15:30:00.000Z');
  keepSeoulsClock(say('globalThis') as Parameters<typeof keepSeoulsClock>[0]);
});
afterAll(() => {
  process.env['TZ'] = before;
});

test.each([
  ['a date is made by Seoul’s hands', 'new Date(2030, 4, 5, 0, 30)'],
  ['words without a zone are Seoul’s', 'new Date("2030-05-05T00:30")'],
  ['also when they are written otherwise', 'new Date("May 5, 2030 00:30:00")'],
  ['words with a zone are that zone’s', 'new Date("Sat May 04 2030 08:30:00 GMT-0700")'],
  ['and those in UTC are UTC’s', 'new Date("2030-05-04T15:30:00.000Z")'],
  ['a moment stays what it is', 'new Date(Date.UTC(2030, 4, 4, 15, 30))'],
  [
    'hands are set by Seoul’s clock',
    'const d = new Date("2030-05-05"); d.setHours(0, 30, 0, 0); d',
  ],
  ['a copy is the same', 'new Date(new Date(2030, 4, 5, 0, 30))'],
])('to a browser in Los Angeles, %s', (_, words) => {
  expect(say(`{ ${words} }`)).toSatisfy(
    (date: Date) => date.toISOString() === '2030-05-04T15:30:00.000Z',
  );
});

test('it shows a browser in Los Angeles the hands of Seoul’s clock', () => {
  const hands =
    'const d = new Date("2030-05-04T15:30:00Z"); [d.getDate(), d.getDay(), d.getHours()]';
  expect(say(`{ ${hands} }`)).toEqual([5, 0, 0]);
  expect(say('new Date(0).getTimezoneOffset()')).toBe(-540);
  expect(say('new Date("2030-05-04T15:30:00Z").toLocaleString("sv")')).toBe('2030-05-05 00:30:00');
});

test('what writes dates is in Seoul, unless another zone is asked for', () => {
  const zone = (options: string) =>
    say(`Intl.DateTimeFormat("ko", ${options}).resolvedOptions().timeZone`);
  expect(zone('{ timeZone: undefined }')).toBe('Asia/Seoul');
  expect(zone('{ timeZone: "Europe/Paris" }')).toBe('Europe/Paris');
});

test('dates are still dates, and those that are made of them too', () => {
  expect(say('new Date() instanceof Date && new Date().constructor === Date')).toBe(true);
  expect(say('new (class extends Date {})(2030, 4, 5).getDate()')).toBe(5);
  expect(say('Number.isNaN(new Date("no day").getTime()) && !Number.isNaN(Date.now())')).toBe(true);
});
