import type { SearchView } from '../../content/search/types.ts';
import type { Sampler } from './say.ts';

const plain = (text: string) => [{ text, marked: false }];

const hitsIn = ({ say, to }: Sampler): NonNullable<SearchView['results']>['hits'] => [
  {
    href: to('article-feature', 'twelfth'),
    title: plain(
      say('열두 번째 트랙은 아무도 모르게 녹음됐다', 'The twelfth track was recorded unheard'),
    ),
    otherTitle: [],
    kind: 'feature',
    section: say('피처', 'Features'),
    issue: 5,
    page: 34,
    publishedAt: '2026-11-23T00:00:00.000Z',
    snippet: [
      { text: say('녹음 기록에는 마흔한 개의 ', 'The log holds forty-one '), marked: false },
      { text: say('테이크', 'take'), marked: true },
      { text: say('가 남아 있다.', 's.'), marked: false },
    ],
  },
  {
    href: to('artist', 'wave'),
    title: plain(say('물결표식', 'Tilde')),
    otherTitle: plain(say('Tilde', '물결표식')),
    kind: 'artists',
    section: null,
    issue: null,
    page: null,
    publishedAt: null,
    snippet: [],
  },
];

/** The second of three pages, after a mistyped word, with everything that can be said of results. */
export function resultsIn(s: Sampler): NonNullable<SearchView['results']> {
  const { say, to } = s;
  const choice = (label: string, count: number, current = false) => ({
    label,
    count,
    href: to('search', label),
    current,
  });
  return {
    total: 23,
    first: 11,
    page: 2,
    pages: [1, 2, 3].map((number) => ({ number, href: to('search', String(number)) })),
    hits: hitsIn(s),
    facets: [
      {
        name: 'kind',
        all: choice(say('모두', 'All'), 23, true),
        choices: [choice(say('피처', 'Feature'), 9), choice(say('뉴스', 'News'), 2)],
      },
      {
        name: 'year',
        all: choice(say('모든 해', 'All years'), 23),
        choices: [choice('2026', 17, true)],
      },
    ],
    instead: say('테이크', 'take'),
    loosely: true,
    meant: { text: say('테이프', 'tape'), href: to('search', 'meant') },
    unfiltered: to('search', 'unfiltered'),
    complete: false,
  };
}

export const searchIn = (s: Sampler): SearchView => ({
  locale: s.locale,
  query: s.say('테이크', 'take'),
  results: resultsIn(s),
  unavailable: false,
});

/** Nothing has been asked. */
export const searchStartIn = (s: Sampler): SearchView => ({
  ...searchIn(s),
  query: '',
  results: null,
});

export const searchNoneIn = (s: Sampler): SearchView => ({
  ...searchIn(s),
  query: 'xqzwjk',
  results: {
    ...resultsIn(s),
    total: 0,
    hits: [],
    facets: [],
    pages: [],
    instead: null,
    loosely: false,
    meant: null,
    unfiltered: null,
    complete: true,
  },
});

export const searchDownIn = (s: Sampler): SearchView => ({
  ...searchIn(s),
  results: null,
  unavailable: true,
});
