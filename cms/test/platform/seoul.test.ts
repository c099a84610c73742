import { afterAll, expect, test } from 'vitest';

import { TZDateMini } from '../../src/platform/seoul/tz-date.ts';
import { fromSeoulsFace, onSeoulsFace } from '../../src/platform/seoul/zone.ts';

const before = process.env['TZ'];
process.env['TZ'] = 'America/Los_Angeles';
afterAll(() => {
  process.env['TZ'] = before;
});

const moment = new Date('2030-05-04T15:30:00.000Z');

test('a moment shows Seoul’s hands to a browser in Los Angeles, and what they are set to is Seoul’s', () => {
  const face = onSeoulsFace(moment);
  expect([face.getDate(), face.getHours(), face.getMinutes()]).toEqual([5, 0, 30]);
  expect(fromSeoulsFace(face)).toEqual(moment);
});

test('a date that names no zone is in Seoul, and one that does is there', () => {
  for (const given of [moment, moment.getTime(), moment.toISOString()]) {
    expect(new TZDateMini(given).getHours()).toBe(0);
  }
  expect(new TZDateMini(moment, 'Europe/Paris').getHours()).toBe(17);
  expect(TZDateMini.tz('Europe/Paris', moment).getHours()).toBe(17);
});
