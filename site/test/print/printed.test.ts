import { describe, expect, it } from 'vitest';

import { placeOf } from '../../src/content/printed/places.ts';
import { spreadsOf } from '../../src/content/printed/spreads.ts';
import { paragraphsOf } from '../../src/content/printed/text.ts';
import { findIn } from '../../src/enhance/page-search.ts';
import { bibtex, ris } from '../../src/machine/print/citations.ts';

const page = (label: string, right: boolean, width = 3) => ({ label, right, width, height: 4 });

describe('pages that lie open together', () => {
  it('are a left one and the right one after it; the front of the cover lies alone', () => {
    const pages = [page('c1', true), page('c2', false), page('1', true), page('2', false)];
    const labels = spreadsOf(pages).map((open) => open.map(({ label }) => label));
    expect(labels).toEqual([['c1'], ['c2', '1'], ['2']]);
  });

  it('are one sheet already where it is wider than high', () => {
    expect(spreadsOf([page('2', false, 6), page('3', true, 6)])).toHaveLength(2);
  });
});

describe('a short address', () => {
  const places = {
    issue: '/issues/1',
    articles: [
      { from: 30, to: 45, path: '/articles/feature' },
      { from: 34, to: 34, path: '/articles/box' },
    ],
    pages: { '8': '/issues/1/pages/8', c1: '/issues/1/pages/c1' },
  };

  it.each([
    ['34', '/articles/box', 'the shortest article of those that stand on the page'],
    ['35', '/articles/feature', 'the article'],
    ['8', '/issues/1/pages/8', 'the page itself, where print has it only'],
    ['c1', '/issues/1/pages/c1', 'the cover'],
    ['99', '/issues/1', 'the issue, where there is no such page'],
    [null, '/issues/1', 'the issue'],
  ])('%s leads to %s: %s', (...[label, path]) => {
    expect(placeOf(places, label)).toBe(path);
  });
});

describe('the text of a page', () => {
  const lines = [
    {
      block: 0,
      y: 100,
      h: 200,
      words: [
        ['빌보드', 1000, 900],
        ['코리아', 2000, 900],
      ],
    },
    { block: 0, y: 400, h: 200, words: [['창간호', 1000, 900]] },
    { block: 1, y: 900, h: 200, words: [['Chart', 1000, 700]] },
  ] satisfies Parameters<typeof paragraphsOf>[0];
  const pages = [{ label: '34', name: '34쪽', href: '/p/34', lines }];

  it('is read by paragraphs', () => {
    expect(paragraphsOf(lines)).toEqual(['빌보드 코리아 창간호', 'Chart']);
  });

  it('is found across a line’s end, with each word that is touched', () => {
    const [hit] = findIn(pages, '코리아 창간');
    expect(hit).toMatchObject({ before: '빌보드 ', match: '코리아 창간' });
    expect(hit?.boxes).toEqual([
      { x: 20, y: 1, w: 9, h: 2 },
      { x: 10, y: 4, w: 9, h: 2 },
    ]);
    expect(findIn(pages, 'chart')).toHaveLength(1);
    expect(findIn(pages, '없는 말')).toEqual([]);
    expect(findIn(pages, ' ')).toEqual([]);
  });
});

describe('how an article is cited', () => {
  const given = {
    kind: 'article' as const,
    key: 'billboardkorea-1-34',
    title: '음반 한 장의 무게 {100%}',
    authors: ['채이록', '편무결'],
    issue: 1,
    issn: null,
    pages: { from: 34, to: 41 },
    date: '2026-09-20',
    path: '/articles/a',
    language: 'ko',
  };

  it('is BibTeX that a title can not break out of', () => {
    const text = bibtex(given, 'https://magazine.example');
    expect(text).toContain('@article{billboardkorea-1-34,');
    expect(text).toContain('  title = {{음반 한 장의 무게 \\{100\\%\\}}},');
    expect(text).toContain('  author = {{채이록} and {편무결}},');
    expect(text).toContain('  pages = {34--41},');
    expect(text).toContain('  url = {https://magazine.example/articles/a},');
  });

  it('is RIS, a field in each line', () => {
    const lines = ris({ ...given, title: '두\nER  - 줄' }, 'https://magazine.example').split(
      '\r\n',
    );
    expect(lines[0]).toBe('TY  - MGZN');
    expect(lines).toContain('TI  - 두 ER - 줄');
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
    expect(lines).toEqual(
      expect.arrayContaining(['AU  - 편무결', 'SP  - 34', 'EP  - 41', 'IS  - 1']),
    );
  });
});
