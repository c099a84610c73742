import { describe, expect, it } from 'vitest';

import type { Piece } from '../../src/content/search/types.ts';
import { artist, document, searchOver } from './documents.ts';

const shown = (pieces: readonly Piece[] | undefined) =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const bts = artist('bts', '방탄소년단', { otherTitle: 'BTS', names: ['방탄', '防彈少年團'] });

describe('what a reader types', () => {
  it('is found within a word, whatever is written around it', () => {
    const { found } = searchOver([document('a', { body: '빌보드가 새 빌보드차트를 발표했다.' })]);
    expect(found('빌보드')).toEqual(['a']);
    expect(found('차트')).toEqual(['a']);
  });

  it('is not found where its syllables only stand in the text apart', () => {
    const { found } = searchOver([document('a', { body: '빌보는 보드를 탔다.' })]);
    expect(found('빌보드')).toEqual([]);
  });

  it('is not put together from the ends of two words', () => {
    const { found } = searchOver([document('a', { body: '누가 수영을 했다.' })]);
    expect(found('가수')).toEqual([]);
  });

  it('has all its words in what is found, wherever they stand', () => {
    const { found } = searchOver([
      document('both', { title: '봄밤의 노래', body: '세 번째 테이크' }),
      document('one', { title: '봄밤의 노래' }),
    ]);
    expect(found('테이크 봄밤')).toEqual(['both']);
  });

  it('can be the initials of a name: ㅂㅌㅅㄴㄷ', () => {
    const { found, ask } = searchOver([document('a', { title: '방탄소년단의 새 앨범' }), bts]);
    expect(found('ㅂㅌㅅㄴㄷ')).toEqual(['bts', 'a']);
    expect(shown(ask('ㅂㅌㅅㄴㄷ').hits[1]?.title)).toBe('[방탄소년단]의 새 앨범');
  });

  it('can be initials of several words written together', () => {
    expect(searchOver([artist('a', '빌보드 코리아')]).found('ㅂㅂㄷㅋㄹㅇ')).toEqual(['a']);
  });

  it('can be some of its initials, few or many, from wherever in it', () => {
    const { found } = searchOver([artist('a', '빌보드 코리아'), artist('b', '빌보 드림')]);
    const parts = ['ㅂㅂ', 'ㅂㅂㄷ', 'ㅂㅂㄷㅋ', 'ㅂㄷㅋㄹㅇ', 'ㄷㅋㄹ', 'ㄹㅇ'];
    expect(parts.map((part) => found(part))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a'],
      ['a'],
      ['a'],
      ['a'],
    ]);
    expect(found('ㅂㅂㄷㄹㅇ')).toEqual([]);
  });

  it('is the same whether a Mac or another machine has composed it', () => {
    const { found } = searchOver([document('a', { title: '빌보드'.normalize('NFD') })]);
    expect(found('빌보드')).toEqual(['a']);
    expect(found('빌보드'.normalize('NFD'))).toEqual(['a']);
  });

  it('is the same in letters of full width, in capitals and without accents', () => {
    const { found } = searchOver([document('a', { title: 'BTS와 Beyoncé' })]);
    expect(found('ＢＴＳ')).toEqual(['a']);
    expect(found('bts')).toEqual(['a']);
    expect(found('BEYONCE')).toEqual(['a']);
  });

  it('is found in English in its other forms', () => {
    const { found, ask } = searchOver([document('a', { body: 'Two concerts were recorded.' })]);
    expect(found('concert recording')).toEqual(['a']);
    expect(shown(ask('concert').hits[0]?.snippet)).toBe('Two [concerts] were recorded.');
  });

  it('can be written with or without its hyphen', () => {
    const { found } = searchOver([
      document('a', { title: 'K-pop 백서' }),
      document('b', { title: 'Kpop' }),
    ]);
    expect(found('k-pop').toSorted()).toEqual(['a', 'b']);
    expect(found('kpop').toSorted()).toEqual(['a', 'b']);
  });

  it('finds what is about an artist by any of the names that they have', () => {
    const about = document('a', {
      title: '일곱 사람의 무대',
      names: ['방탄소년단', 'BTS', '방탄', '防彈少年團'],
    });
    for (const name of ['방탄소년단', 'BTS', '방탄', '防彈'])
      expect(searchOver([about, bts]).found(name)).toEqual(['bts', 'a']);
  });

  it('is read in the other keyboard layout where it finds nothing as it stands', () => {
    const { ask } = searchOver([
      document('a', { title: '빌보드' }),
      document('b', { title: 'Billboard' }),
    ]);
    expect(ask('qlfqhem')).toMatchObject({ how: 'retyped', text: '빌보드', total: 1 });
    expect(ask('ㅠㅑㅣㅣㅠㅐㅁㄱㅇ')).toMatchObject({
      how: 'retyped',
      text: 'billboard',
      total: 1,
    });
    expect(ask('billboard')).toMatchObject({ how: 'asked', total: 1 });
  });

  it('may have a particle that the text has not', () => {
    const { ask } = searchOver([document('a', { body: '첫 테이크에서 멈췄다' })]);
    expect(ask('테이크를')).toMatchObject({ how: 'loosely', total: 1 });
  });

  it('may be written together where the text writes it apart', () => {
    const { ask } = searchOver([document('a', { title: '빌보드 코리아의 첫 호' })]);
    const answer = ask('빌보드코리아');
    expect(answer).toMatchObject({ how: 'loosely', total: 1 });
    expect(shown(answer.hits[0]?.title)).toBe('[빌보드 코리아]의 첫 호');
  });

  it('stays together in quotation marks', () => {
    const { found } = searchOver([
      document('a', { body: '두 번째 테이크' }),
      document('b', { body: '번째 것과 두 테이크' }),
    ]);
    expect(found('"두 번째"')).toEqual(['a']);
  });

  it('of one syllable begins a word of a title, or is a word of the text', () => {
    const { found } = searchOver([
      document('title', { title: '봄밤' }),
      document('body', { body: '그해 봄 우리는' }),
      document('within', { title: '새봄', body: '늦봄에' }),
    ]);
    expect(found('봄')).toEqual(['title', 'body']);
  });

  it('leads to the name that is written nearly so, where nothing is found', () => {
    const { ask } = searchOver([bts, artist('other', '물결표식')]);
    expect(ask('방탄소년딘')).toMatchObject({ total: 0, nearest: '방탄소년단' });
    expect(ask('전혀다른말')).toMatchObject({ total: 0, nearest: null });
  });

  it.each([
    '',
    '   ',
    '%\0"*',
    '"',
    'a AND b OR (',
    '^ : NEAR({}) -',
    'x'.repeat(5_000),
    '빌'.repeat(5_000),
    '\uD800',
    '💜',
  ])('is never a fault: %j', (text) => {
    const { ask } = searchOver([document('a', { title: '빌보드' })]);
    expect(ask(text).total).toBe(0);
  });
});

describe('the order of hits', () => {
  it('is title, then name, then dek, then text', () => {
    const old = '2020-01-01T00:00:00.000Z';
    const { found } = searchOver([
      document('text', { body: '앨범 앨범 앨범 앨범 앨범' }),
      document('dek', { dek: '새 앨범' }),
      document('name', { names: ['앨범'] }),
      document('title', { title: '앨범', publishedAt: old }),
    ]);
    expect(found('앨범')).toEqual(['title', 'name', 'dek', 'text']);
  });

  it('is from the newest among equals', () => {
    const at = (year: number) => ({ title: '앨범', publishedAt: `${year}-01-01T00:00:00.000Z` });
    const { found } = searchOver([
      document('b', at(2025)),
      document('c', at(2026)),
      document('a', at(2024)),
    ]);
    expect(found('앨범')).toEqual(['c', 'b', 'a']);
  });

  it('puts what says it often above what only mentions it', () => {
    const filler = '다른 이야기가 길게 이어진다. '.repeat(40);
    const { found } = searchOver([
      document('once', { body: `${filler} 녹음 ${filler}` }),
      document('often', {
        body: '녹음하고 녹음하고 또 녹음했다.',
        publishedAt: '2020-01-01T00:00:00.000Z',
      }),
    ]);
    expect(found('녹음')).toEqual(['often', 'once']);
  });

  it('goes on over pages, ten on each', () => {
    const many = Array.from({ length: 25 }, (_, index) => document(`n${index}`, { title: '앨범' }));
    const { ask } = searchOver(many);
    const pages = [1, 2, 3].map((page) => ask('앨범', { page }).hits.map(({ path }) => path));
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(new Set(pages.flat()).size).toBe(25);
    expect(ask('앨범', { page: 9_999 })).toMatchObject({ page: 3, pages: 3 });
  });
});

describe('facets', () => {
  const documents = [
    document('a', { title: '앨범', kind: 'news', section: 's1' }),
    document('b', {
      title: '앨범',
      kind: 'review',
      section: 's1',
      issue: 'i5',
      publishedAt: '2025-12-31T15:30:00.000Z',
    }),
    document('c', { title: '앨범', kind: 'review', section: 's2' }),
    document('s1', { collection: 'sections', kind: 'sections', title: '뉴스', publishedAt: null }),
    document('i5', {
      collection: 'issues',
      kind: 'issues',
      title: '제5호',
      number: 5,
      issue: 'i5',
    }),
  ];

  it('count what choosing each value would find', () => {
    const { ask } = searchOver(documents);
    const { facets, total } = ask('앨범', { filters: { kind: 'review' } });
    const counts = (name: 'kind' | 'section') =>
      facets[name].map(({ value, count }) => `${value} ${count}`);
    expect(total).toBe(2);
    expect(counts('kind')).toEqual(['review 2', 'news 1']);
    expect(counts('section').toSorted()).toEqual(['s1 1', 's2 1']);
  });

  it('say the names of sections and the numbers of issues, and the year that it was in Seoul', () => {
    const { facets } = searchOver(documents).ask('앨범');
    expect(facets.section.find(({ value }) => value === 's1')?.label).toBe('뉴스');
    expect(facets.issue.map(({ value, label }) => [value, label])).toEqual([
      ['i5', '5'],
      ['web', null],
    ]);
    expect(facets.year.map(({ value }) => value)).toEqual(['2026']);
  });

  it('of a value that nothing has find nothing', () => {
    expect(searchOver(documents).ask('앨범', { filters: { section: 'nowhere' } }).total).toBe(0);
  });
});

describe('suggestions', () => {
  const { search } = searchOver([
    bts,
    artist('other', '물결표식'),
    document('a', { title: '방탄 유리의 집' }),
    document('b', { title: '다른 제목', names: ['방탄'] }),
  ]);
  const suggested = (text: string) =>
    search.suggest(text, 'ko').map(({ path }) => path.split('/').at(-1));

  it('come while a syllable is still being typed', () => {
    expect(suggested('바')).toEqual(['bts']);
    expect(suggested('방ㅌ')).toEqual(['bts']);
  });

  it('are names first, then headlines that have the word', () =>
    expect(suggested('방탄')).toEqual(['bts', 'a']));
  it('come for initials', () => expect(suggested('ㅁㄱ')).toEqual(['other']));
  it('come in the other script', () => expect(suggested('bt')).toEqual(['bts']));
  it('come in the other keyboard layout', () => expect(suggested('anfruf')).toEqual(['other']));
});

describe('snippets', () => {
  it('show the place in the text, from the beginning of its sentence', () => {
    const body = `${'앞선 문장이다. '.repeat(30)}마흔한 개의 테이크가 남아 있다. ${'뒤따르는 문장이다. '.repeat(30)}`;
    const snippet = shown(searchOver([document('a', { body })]).ask('테이크').hits[0]?.snippet);
    expect(snippet).toMatch(/^마흔한 개의 \[테이크\]가 남아 있다\. 뒤따르는 .*…$/);
    expect(snippet?.length).toBeLessThan(200);
  });

  it('show the dek where only the title has the words', () => {
    const { ask } = searchOver([
      document('a', { title: '앨범', dek: '부제다.', body: '본문이다.' }),
    ]);
    expect(shown(ask('앨범').hits[0]?.snippet)).toBe('부제다.');
  });
});

describe('the two editions', () => {
  it('each find their own', () => {
    const { found } = searchOver([
      document('ko', { title: 'Billboard' }),
      document('en', { title: 'Billboard', locale: 'en' }),
    ]);
    expect(found('billboard')).toEqual(['ko']);
    expect(found('billboard', { locale: 'en' })).toEqual(['en']);
  });
});
