import { expect, test } from 'vitest';

import { isRight, labelsOf } from '../../src/domains/issues/pages/labels.ts';
import { formatRanges, parseRanges, toggled } from '../../src/domains/issues/pages/ranges.ts';

test('sheets are called by their page, and the sides of the cover by their own count', () => {
  const labels = (firstPage: number, pageCount: number | null) =>
    labelsOf({ sheets: 8, firstPage, pageCount });
  expect(labels(3, 4)).toEqual(['c1', 'c2', '1', '2', '3', '4', 'c3', 'c4']);
  expect(labels(1, 4)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(labels(2, 6)).toEqual(['c1', '1', '2', '3', '4', '5', '6', 'c4']);
  expect(labels(3, null)).toEqual(['c1', 'c2', '1', '2', '3', '4', '5', '6']);
});

test('odd pages lie on the right, and the front of the cover does', () => {
  expect([0, 1, 2, 3].map((index) => isRight(index, 3))).toEqual([true, false, true, false]);
  expect([0, 1].map((index) => isRight(index, 1))).toEqual([true, false]);
});

test('ranges are read as editors write them, and what is none is none', () => {
  expect(parseRanges('1-12, 34')).toEqual([
    { from: 1, to: 12 },
    { from: 34, to: 34 },
  ]);
  expect(parseRanges('3–4,')).toEqual([{ from: 3, to: 4 }]);
  expect(parseRanges('')).toEqual([]);
  for (const wrong of ['4-3', '0', '1-', 'a', '1;2']) expect(parseRanges(wrong)).toBeNull();
});

test('a page more or less is written the shortest way', () => {
  expect(formatRanges([3, 1, 2, 7])).toBe('1-3, 7');
  expect(toggled('1-3', 2)).toBe('1, 3');
  expect(toggled('1, 3', 2)).toBe('1-3');
});
