import { describe, expect, test } from 'vitest';

import {
  addEntry,
  addPart,
  moveEntry,
  movePart,
  place,
  removePart,
  shiftFrom,
  stretch,
} from '../../../src/domains/issues/plan/change.ts';
import { flatPlan, type Placed } from '../../../src/domains/issues/plan/flat-plan.ts';
import { stateOfArticle } from '../../../src/domains/issues/plan/states.ts';
import type { PlanEntry, PlanPart } from '../../../src/domains/issues/plan/types.ts';

const at = (id: string, from: number | null, to: number | null = from): Placed => ({
  id,
  from,
  to,
});

describe('a flat plan', () => {
  test('opens with a right-hand page, and ends with a left-hand one', () => {
    const { spreads } = flatPlan([], 8);
    expect(spreads.map(({ left, right }) => [left?.number, right?.number])).toEqual([
      [undefined, 1],
      [2, 3],
      [4, 5],
      [6, 7],
      [8, undefined],
    ]);
  });

  test('leaves the back of a last right-hand page alone', () => {
    const { spreads } = flatPlan([], 3);
    expect(spreads.at(-1)).toMatchObject({ left: { number: 2 }, right: { number: 3 } });
  });

  test('says which pages are empty, as ranges', () => {
    const { gaps } = flatPlan([at('a', 1), at('b', 4, 5)], 8);
    expect(gaps).toEqual([
      { from: 2, to: 3 },
      { from: 6, to: 8 },
    ]);
  });

  test('says which pages are used twice, and by which entries', () => {
    const { overlaps } = flatPlan([at('a', 1, 4), at('b', 3, 5), at('c', 5, 6), at('d', 8)], 8);
    expect(overlaps).toEqual([
      { from: 3, to: 4, entries: ['a', 'b'] },
      { from: 5, to: 5, entries: ['b', 'c'] },
    ]);
  });

  test('tells apart what has no page, and what ends after the last one', () => {
    const plan = flatPlan([at('a', null), at('b', 7, 9), at('c', 8)], 8);
    expect(plan.unplaced).toEqual(['a']);
    expect(plan.beyond).toEqual(['b']);
    expect(plan.pages.at(-1)?.entries).toEqual(['b', 'c']);
  });

  test('has as many leaves as its entries need, where nobody has said how many', () => {
    expect(flatPlan([at('a', 1, 4), at('b', 7)], null).pageCount).toBe(8);
    expect(flatPlan([], null)).toMatchObject({ pageCount: 0, spreads: [] });
  });

  test('takes a range that is written backwards for its first page', () => {
    expect(flatPlan([at('a', 4, 2)], 4).gaps).toEqual([{ from: 1, to: 3 }]);
  });
});

const entry = (id: string, pageFrom: number | null = null, pageTo = pageFrom): PlanEntry => ({
  id,
  kind: 'printOnly',
  article: null,
  title: id,
  dek: null,
  by: null,
  pageFrom,
  pageTo,
  production: null,
  laidOut: false,
  note: null,
});
const parts: readonly PlanPart[] = [
  { id: 'one', title: '앞', entries: [entry('a', 1, 2), entry('b', 4)] },
  { id: 'two', title: '뒤', entries: [entry('c', 6, 9)] },
  { id: 'three', title: '빈', entries: [] },
];
const order = (given: readonly PlanPart[]) =>
  given.map(({ id, entries }) => `${id}:${entries.map((each) => each.id).join('')}`);
const pagesOf = (given: readonly PlanPart[]) =>
  given.flatMap(({ entries }) => entries.map(({ pageFrom, pageTo }) => [pageFrom, pageTo]));

describe('in the workspace', () => {
  test('an entry moves within its part, and into another', () => {
    expect(order(moveEntry('a', 'one', 1)(parts))).toEqual(['one:ba', 'two:c', 'three:']);
    expect(order(moveEntry('a', 'two', 0)(parts))).toEqual(['one:b', 'two:ac', 'three:']);
  });

  test('an entry that a colleague has taken out, or a part, is not brought back', () => {
    expect(moveEntry('gone', 'one', 0)(parts)).toBe(parts);
    expect(moveEntry('a', 'gone', 0)(parts)).toBe(parts);
  });

  test('an entry keeps its length on another page, and is never before the first', () => {
    expect(pagesOf(place('c', 10)(parts)).at(-1)).toEqual([10, 13]);
    expect(pagesOf(place('c', -3)(parts)).at(-1)).toEqual([1, 4]);
  });

  test('an entry becomes longer, and never shorter than a page', () => {
    expect(pagesOf(stretch('b', 2)(parts))[1]).toEqual([4, 6]);
    expect(pagesOf(stretch('b', -2)(parts))[1]).toEqual([4, 4]);
  });

  test('room is made for something: all that begins there moves', () => {
    expect(pagesOf(shiftFrom(4, 2)(parts))).toEqual([
      [1, 2],
      [6, 6],
      [8, 11],
    ]);
  });

  test('parts are added, moved, and removed while they are empty', () => {
    const four = addPart({ id: 'four', title: null, entries: [] })(parts);
    expect(order(movePart('four', 0)(four))[0]).toBe('four:');
    expect(order(removePart('three')(parts))).toEqual(['one:ab', 'two:c']);
    expect(order(removePart('one')(parts))).toEqual(order(parts));
    expect(order(addEntry('three', entry('d'))(parts))[2]).toBe('three:d');
  });
});

test('an article is as far as its own workflow says', () => {
  const of = (stage: string | null, isPublished = false, isWritten = true) =>
    stateOfArticle({ stage, isPublished, isWritten });
  expect([of('draft', false, false), of('draft'), of('review'), of('approved')]).toEqual([
    'planned',
    'written',
    'review',
    'approved',
  ]);
  expect([of(null, true), of(null), of('retracted')]).toEqual(['approved', 'written', 'written']);
});
