import type { ReactNode } from 'react';

import type { ArticleKind } from '../content/articles/types.ts';
import type { ErrorView } from '../content/errors/types.ts';
import { About } from '../features/about/About.tsx';
import { Article } from '../features/article/Article.tsx';
import { Artist } from '../features/artist/Artist.tsx';
import { Device } from '../features/device/Device.tsx';
import { ErrorPage } from '../features/error/ErrorPage.tsx';
import { Home } from '../features/home/Home.tsx';
import { Issue } from '../features/issue/Issue.tsx';
import { IssueShelf } from '../features/issue-shelf/IssueShelf.tsx';
import { List } from '../features/list/List.tsx';
import { Organisation } from '../features/organisation/Organisation.tsx';
import { Approval } from '../features/partnership/Approval.tsx';
import { BothEditions } from '../features/partnership/BothEditions.tsx';
import { Partnership } from '../features/partnership/Partnership.tsx';
import { Press } from '../features/partnership/Press.tsx';
import { Partnerships } from '../features/partnerships/Partnerships.tsx';
import { Person } from '../features/person/Person.tsx';
import { Policy } from '../features/policy/Policy.tsx';
import { Search } from '../features/search/Search.tsx';
import type { Samples } from './samples/index.ts';

type Words = readonly [ko: string, en: string];

/** A whole page in one state. */
export interface Specimen {
  readonly name: string;
  readonly group: Words;
  /** What state it is in. */
  readonly title: Words;
  readonly page: (samples: Samples) => ReactNode;
  readonly signal?: (samples: Samples) => string | null;
  readonly home?: boolean;
}

type Given = Omit<Specimen, 'group' | 'name'>;

const inGroup = (group: Words, specimens: Readonly<Record<string, Given>>): readonly Specimen[] =>
  Object.entries(specimens).map(([name, given]) => ({ name, group, ...given }));

const front = inGroup(['처음', 'Home'], {
  home: {
    title: ['꽉 찬 판', 'A full edition'],
    home: true,
    signal: ({ home }) => home.lead?.signal ?? null,
    page: ({ home }) => <Home view={home} />,
  },
  'home-long': {
    title: ['여든 자 제목', 'Headlines of eighty characters'],
    home: true,
    signal: ({ longLead }) => longLead.lead?.signal ?? null,
    page: ({ longLead }) => <Home view={longLead} />,
  },
  'home-three': {
    title: ['글이 모두 세 편, 그림 없음', 'Three stories in all, no picture'],
    home: true,
    page: ({ threeStories }) => <Home view={threeStories} />,
  },
  'home-empty': {
    title: ['첫 글이 나오기 전', 'Before the first story'],
    home: true,
    page: ({ emptyHome }) => <Home view={emptyHome} />,
  },
});

/** How a kind is shown at its best: a kind without a specimen does not compile. */
const kinds = {
  news: { title: ['뉴스', 'News'], view: (s) => s.news },
  feature: { title: ['피처', 'Feature'], view: (s) => s.article('feature') },
  interview: { title: ['인터뷰', 'Interview'], view: (s) => s.interview },
  review: { title: ['리뷰', 'Review'], view: (s) => s.review },
  column: { title: ['칼럼', 'Column'], view: (s) => s.article('column') },
  photo: { title: ['화보', 'Photo story'], view: (s) => s.article('photo') },
  list: { title: ['리스트', 'List'], view: (s) => s.rankingArticle },
} satisfies Record<ArticleKind, { title: Words; view: (s: Samples) => Samples['news'] }>;
const kindNames = Object.keys(kinds) as readonly ArticleKind[];

const inState = (kind: ArticleKind, state: 'bare' | 'full', words: Words): Given => ({
  title: [`${kinds[kind].title[0]}: ${words[0]}`, `${kinds[kind].title[1]}: ${words[1]}`],
  signal: (samples) => samples[state](kind).signal,
  page: (samples) => <Article view={samples[state](kind)} />,
});

const articles = inGroup(
  ['글의 일곱 갈래', 'Seven kinds of story'],
  Object.fromEntries(
    kindNames.flatMap((kind): [string, Given][] => [
      [
        `article-${kind}`,
        {
          title: kinds[kind].title,
          signal: (samples) => kinds[kind].view(samples).signal,
          page: (samples) => <Article view={kinds[kind].view(samples)} />,
        },
      ],
      [`article-${kind}-bare`, inState(kind, 'bare', ['제목뿐', 'nothing but a headline'])],
      [
        `article-${kind}-full`,
        inState(kind, 'full', ['여든 자, 다섯 필자', 'eighty characters, five bylines']),
      ],
    ]),
  ),
);

const feature = (more: Parameters<Samples['article']>[1] & object) => (samples: Samples) => (
  <Article view={samples.article('feature', more)} />
);
const openings = inGroup(['여는 그림', 'Openings'], {
  'feature-split': {
    title: ['나란히', 'Side by side'],
    signal: () => '#6b93ff',
    page: feature({ layout: 'split', signal: '#6b93ff' }),
  },
  'feature-column': {
    title: ['단 안에', 'Inside the columns'],
    signal: () => '#ff6fb0',
    page: feature({ layout: 'column', signal: '#ff6fb0' }),
  },
  'feature-gallery': {
    title: ['여러 그림', 'Several pictures'],
    page: (samples) => {
      const pictures = [samples.pictures.stage, samples.pictures.cut];
      const hero = {
        type: 'gallery' as const,
        pictures: pictures.map((picture) => ({ picture, caption: null })),
      };
      return <Article view={samples.article('feature', { hero })} />;
    },
  },
  'feature-embed': {
    title: ['영상', 'A film'],
    page: (samples) => {
      const embed = samples.everyBlock.find((node) => node.type === 'embed');
      return (
        <Article
          view={samples.article('feature', {
            hero: embed ? { type: 'embed', embed } : { type: 'none' },
          })}
        />
      );
    },
  },
});

const print = inGroup(['잡지', 'In print'], {
  issues: {
    title: ['책장', 'The shelf'],
    page: ({ shelf }) => <IssueShelf view={shelf} />,
  },
  'issues-empty': {
    title: ['아직 나온 호가 없음', 'No issue yet'],
    page: ({ shelf }) => <IssueShelf view={{ ...shelf, years: [] }} />,
  },
  issue: {
    title: ['발매 중인 호', 'An issue on sale'],
    signal: ({ issueView }) => issueView.signal,
    page: ({ issueView }) => <Issue view={issueView} />,
  },
  'issue-sold-out': {
    title: ['품절된 두 자리 호', 'Sold out, of two figures'],
    signal: ({ soldOut }) => soldOut.signal,
    page: ({ soldOut }) => <Issue view={soldOut} />,
  },
  'issue-bare': {
    title: ['번호만 아는 호', 'Known by its number only'],
    page: ({ bareIssue }) => <Issue view={bareIssue} />,
  },
});

const agreements = inGroup(['파트너십', 'Partnerships'], {
  partnerships: {
    title: ['모든 발표', 'All announcements'],
    page: ({ partnerships }) => <Partnerships view={partnerships} />,
  },
  'partnerships-empty': {
    title: ['발표 없음', 'None yet'],
    page: ({ locale }) => (
      <Partnerships view={{ locale, partnerships: [], years: [], partners: [] }} />
    ),
  },
  partnership: {
    title: ['세 파트너', 'Three partners'],
    signal: ({ partnership }) => partnership.signal,
    page: ({ partnership }) => <Partnership view={partnership} />,
  },
  'partnership-six': {
    title: ['여섯 파트너', 'Six partners'],
    signal: ({ sixPartners }) => sixPartners.signal,
    page: ({ sixPartners }) => <Partnership view={sixPartners} />,
  },
  'partnership-bare': {
    title: ['파트너만 아는 발표', 'Known by its partners only'],
    page: ({ barePartnership }) => <Partnership view={barePartnership} />,
  },
  'partnership-both': {
    title: ['두 언어', 'Both languages'],
    page: ({ bothEditions }) => <BothEditions view={bothEditions} />,
  },
  'partnership-press': {
    title: ['엠바고', 'Under embargo'],
    page: ({ embargoed }) => <Press view={embargoed} />,
  },
  'partnership-press-revoked': {
    title: ['회수된 링크', 'A revoked link'],
    page: ({ locale }) => <Press view={{ locale, state: 'revoked' }} />,
  },
  'partnership-approval': {
    title: ['파트너 승인', 'For approval'],
    page: ({ toApprove }) => <Approval view={toApprove} />,
  },
});

const lists = inGroup(['목록', 'Lists'], {
  list: { title: ['삼백 편', 'Three hundred stories'], page: ({ list }) => <List view={list} /> },
  'list-three': {
    title: ['세 편', 'Three stories'],
    page: ({ shortList }) => <List view={shortList} />,
  },
  'list-rare': {
    title: ['드문 글', 'Stories of rare forms'],
    page: ({ rareList }) => <List view={rareList} />,
  },
  'list-empty': {
    title: ['빈 부문', 'An empty section'],
    page: ({ emptyList }) => <List view={emptyList} />,
  },
});

const profiles = inGroup(['이름', 'Names'], {
  artist: { title: ['음악가', 'An artist'], page: ({ artist }) => <Artist view={artist} /> },
  'artist-bare': {
    title: ['이름만 아는 음악가', 'An artist known by name only'],
    page: ({ bareArtist }) => <Artist view={bareArtist} />,
  },
  person: { title: ['필자', 'A writer'], page: ({ person }) => <Person view={person} /> },
  organisation: {
    title: ['단체', 'An organisation'],
    page: ({ organisation }) => <Organisation view={organisation} />,
  },
  about: { title: ['만드는 곳', 'About'], page: ({ about }) => <About view={about} /> },
  policy: {
    title: ['정정·반론', 'Corrections and replies'],
    page: ({ policy }) => <Policy view={policy} />,
  },
});

const finding = inGroup(['찾기', 'Search'], {
  search: { title: ['찾은 글', 'Results'], page: ({ search }) => <Search view={search} /> },
  'search-start': {
    title: ['찾기 전', 'Before a word'],
    page: ({ searchStart }) => <Search view={searchStart} />,
  },
  'search-none': {
    title: ['없음', 'No results'],
    page: ({ searchNone }) => <Search view={searchNone} />,
  },
  'search-down': {
    title: ['답 없음', 'No answer'],
    page: ({ searchDown }) => <Search view={searchDown} />,
  },
});

const statuses = {
  404: ['없는 쪽', 'Not found'],
  410: ['거둔 쪽', 'Gone'],
  500: ['고장', 'A fault'],
  503: ['쉬는 중', 'Paused'],
} satisfies Record<ErrorView['status'], Words>;

const without = inGroup(['없을 때', 'Where something is missing'], {
  saved: {
    title: ['보관한 글', 'Saved stories'],
    page: ({ locale }) => <Device view={{ locale, list: 'saved' }} />,
  },
  offline: {
    title: ['연결 없음', 'No connection'],
    page: ({ locale }) => <Device view={{ locale, list: 'offline' }} />,
  },
  ...Object.fromEntries(
    ([404, 410, 500, 503] as const).map((status): [string, Given] => [
      `error-${status}`,
      {
        title: [`${status}, ${statuses[status][0]}`, `${status}, ${statuses[status][1]}`],
        page: ({ locale }) => <ErrorPage view={{ locale, status }} />,
      },
    ]),
  ),
});

/** Every kind of page in every state that a reader may meet it in. */
export const specimens: readonly Specimen[] = [
  ...front,
  ...articles,
  ...openings,
  ...print,
  ...agreements,
  ...lists,
  ...profiles,
  ...finding,
  ...without,
];

export const specimenOf = (name: string): Specimen | undefined =>
  specimens.find((each) => each.name === name);
