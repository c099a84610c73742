import { describe, expect, test } from 'vitest';

import { readingTime } from '../../src/content/editor/reading-time.ts';
import { publicationDates } from '../../src/content/publish/dates.ts';

const now = new Date('2026-11-23T12:00:00.000Z');
const dates = (data: object, before: object | null) =>
  publicationDates(data as never, before as never, ['headline', 'body'], now);

describe('the dates of a document', () => {
  test('the first time it is published, that is when', () => {
    expect(dates({ headline: 'a' }, null)).toEqual({ firstPublishedAt: now.toISOString() });
  });

  test('published again with other words, it was revised', () => {
    const first = { headline: 'a', firstPublishedAt: '2026-01-01' };
    expect(dates({ ...first, headline: 'b' }, first)).toEqual({
      firstPublishedAt: '2026-01-01',
      revisedAt: now.toISOString(),
    });
  });

  test('published again with the same words, it was not, whatever the ids of its rows', () => {
    const first = { body: [{ id: '1', text: 'x', note: null }], firstPublishedAt: '2026-01-01' };
    const again = { body: [{ id: '2', text: 'x' }], firstPublishedAt: '2026-01-01' };
    expect(dates(again, first)).toEqual({ firstPublishedAt: '2026-01-01' });
  });

  test('a date that an editor gives is kept', () => {
    expect(dates({ firstPublishedAt: '2020-01-01' }, null)).toEqual({
      firstPublishedAt: '2020-01-01',
    });
  });
});

describe('the length of a text', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

  test('is counted in characters without spaces, blocks included', () => {
    const answer = { root: { children: [paragraph('다섯')] } };
    const block = {
      type: 'block',
      fields: { blockType: 'qa', question: '하나', answer, id: 'zzzz' },
    };
    const body = { root: { children: [paragraph('안녕 하세요'), block] } };
    expect(readingTime(body, 'ko')).toEqual({ characters: 9, readingMinutes: 1 });
  });

  test('is at least a minute, and follows the language', () => {
    expect(readingTime(null, 'ko')).toEqual({ characters: 0, readingMinutes: 1 });
    expect(
      readingTime({ root: { children: [paragraph('가'.repeat(1500))] } }, 'ko').readingMinutes,
    ).toBe(3);
    expect(
      readingTime({ root: { children: [paragraph('word '.repeat(690))] } }, 'en').readingMinutes,
    ).toBe(3);
  });
});
