import { describe, expect, test } from 'vitest';

import { indexOf, indexToCount } from '../../src/platform/database/mongodb-lists.ts';
import { withoutNothing } from '../../src/platform/database/mongodb-nothing.ts';

const nothing = (field: string) => ({
  $or: [{ [field]: { $exists: false } }, { [field]: { $eq: null } }, { [field]: { $eq: '' } }],
});
const now = new Date();

describe('what asks that nothing is there', () => {
  test('asks that no moment is there', () => {
    const earliest = new Date(-8_640_000_000_000_000);
    expect(withoutNothing({ $and: [{ a: 1 }, nothing('version.deletedAt')] })).toEqual({
      $and: [{ a: 1 }, { 'version.deletedAt': { $not: { $gte: earliest } } }],
    });
  });

  test('or a moment that has come, that no later one is', () => {
    const embargo = { $or: [nothing('embargoUntil'), { embargoUntil: { $lte: now } }] };
    expect(withoutNothing(embargo)).toEqual({ embargoUntil: { $not: { $gt: now } } });
  });

  test.each([
    { $or: [nothing('embargoUntil'), { deletedAt: { $lte: now } }] },
    { $or: [nothing('embargoUntil'), { embargoUntil: { $gte: now } }] },
  ])('and is left where it is another question: %j', (query) => {
    expect(JSON.stringify(withoutNothing(query))).toContain('$or');
  });

  test.each([
    nothing('headline'),
    { $or: [] },
    { a: { $in: [null] } },
    { $or: [{ a: 1 }, { a: 2 }] },
  ])('and is left as it is where it is of something else: %j', (query) => {
    expect(withoutNothing(query)).toEqual(query);
  });
});

describe('the index of a list', () => {
  const all = { language: 1, _status: 1, firstPublishedAt: 1, createdAt: 1, deletedAt: 1 };
  const indexes = [{ language: 1 }, { firstPublishedAt: 1 }, all, { section: 1, ...all }];
  const shown = [{ language: 'ko' }, { _status: { $eq: 'published' } }, { deletedAt: { $ne: 1 } }];
  const newest = { firstPublishedAt: 'desc', createdAt: 'desc' };

  test('holds all that is asked for, and its order', () => {
    expect(indexOf(indexes, { $and: shown }, newest)).toEqual(all);
    const ofSection = { $and: [...shown, { section: 'a' }] };
    expect(indexOf(indexes, ofSection, newest)).toEqual({ section: 1, ...all });
  });

  test('or a span of it, in another order', () => {
    const changes = { _status: 1, firstPublishedAt: 1, deletedAt: 1, updatedAt: 1 };
    const both = [...indexes, { updatedAt: 1 }, changes];
    const published = { $and: shown.slice(1) };
    const [since, before] = [
      { firstPublishedAt: { $gte: now } },
      { firstPublishedAt: { $lt: now } },
    ];
    const changed = { updatedAt: 'desc' };
    expect(indexOf(both, { $and: [published, since, before] }, changed)).toEqual(changes);
    for (const part of [published, { $and: [published, since] }, { $and: [published, before] }])
      expect(indexOf(both, part, changed)).toBeNull();
  });

  test.each([
    ['asks for something else too', { $and: [...shown, { tags: 'a' }] }, newest],
    [
      'is of more than one',
      { $and: [...shown.slice(1), { language: { $in: ['ko', 'en'] } }] },
      newest,
    ],
    ['is of one of two', { $or: [{ $and: shown }, { section: 'a' }] }, newest],
    ['is in another order', { $and: shown }, { updatedAt: 'desc' }],
    ['goes both ways', { $and: shown }, { firstPublishedAt: 'desc', createdAt: 'asc' }],
    ['is in no order', { $and: shown }, undefined],
  ])('is MongoDB’s to find where it %s', (_, query, sort) => {
    expect(indexOf(indexes, query, sort)).toBeNull();
  });
});

describe('what is counted', () => {
  const order = { latest: 1, updatedAt: -1, deletedAt: 1 };
  const all = { language: 1, _status: 1, deletedAt: 1 };
  const indexes = [{ latest: 1 }, { deletedAt: 1 }, order, all, { section: 1, ...all }];
  const there = { deletedAt: { $not: { $gte: now } } };

  test.each([
    [{ $and: [{ latest: true }, there] }, order],
    [{ language: 'ko', _status: { $eq: 'published' }, ...there }, all],
    [{ $and: [{ section: 'a' }, { language: 'ko' }, there] }, { section: 1, ...all }],
    [there, null],
    [{ latest: true, ...there, slug: 'a' }, null],
    [{ $or: [{ latest: true }, there] }, null],
  ])(
    'is counted by an index that holds all of it, and begins with what it is of: %j',
    (query, index) => {
      expect(indexToCount(indexes, query)).toEqual(index);
    },
  );
});
