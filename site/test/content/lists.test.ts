import { describe, expect, it } from 'vitest';

import { pageCount, parsePage } from '../../src/content/lists/paging.ts';

describe('pages of a list, counted from the oldest end', () => {
  it.each([
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [41, 3],
  ])('%i stories stand on %i pages', (total, count) => {
    expect(pageCount(total, 20)).toBe(count);
  });

  it.each(['0', '-1', '01', '1.5', 'one', '', '1e3', '9999999'])(
    '%j is no page number',
    (segment) => {
      expect(parsePage(segment)).toBeNull();
    },
  );

  it('reads a number', () => {
    expect(parsePage('12')).toBe(12);
  });
});
