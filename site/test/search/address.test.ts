import { describe, expect, it } from 'vitest';

import { addressOf, questionOf } from '../../src/search/page/address.ts';

describe('an address of the search', () => {
  it('says what is asked, and is read as it was written', () => {
    const question = {
      text: '빌보드 & 차트',
      locale: 'en',
      filters: { kind: 'news', year: '2026' },
      page: 3,
    } as const;
    const url = new URL(addressOf(question), 'http://site');
    expect(url.pathname).toBe('/en/search');
    expect(questionOf('en', Object.fromEntries(url.searchParams))).toEqual(question);
  });

  it('leaves out the first page', () =>
    expect(addressOf({ text: 'a', locale: 'ko', filters: {}, page: 1 })).toBe('/search?q=a'));

  it.each([
    [{}, '', 1],
    [{ q: ['하나', '둘'] }, '하나', 1],
    [{ q: 'a', page: '-1' }, 'a', 1],
    [{ q: 'a', page: '2e3' }, 'a', 1],
    [{ q: 'a', page: '12' }, 'a', 12],
  ])('is read whatever it holds: %j', (given, text, page) =>
    expect(questionOf('ko', given)).toMatchObject({ text, page }),
  );

  it('with a value that no link of ours has is read without it', () =>
    expect(questionOf('ko', { q: 'a', kind: 'x'.repeat(100), other: 'b' }).filters).toEqual({}));
});
