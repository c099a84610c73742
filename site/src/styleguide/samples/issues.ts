import type {
  ContentsEntry,
  IssueCard,
  IssueCredits,
  IssueShelfView,
  IssueView,
} from '../../content/issues/types.ts';
import { paragraph } from './body.ts';
import { coverOf } from './pictures.ts';
import type { Sampler } from './say.ts';

const signals = ['', '#ffd60a', '#00b871', '#6b93ff', '#ff6fb0', '#ff4a1f', '#b79cff'];
const statusOf = (number: number): IssueCard['status'] =>
  number === 6 ? 'preorder' : number === 3 || number === 2 ? 'soldOut' : 'onSale';

export const issueIn =
  (s: Sampler) =>
  (number: number, more: Partial<IssueCard> = {}): IssueCard => ({
    number,
    ...coverOf(s, number),
    href: s.to('issue', String(number)),
    period: number === 1 ? null : s.say('2026년 가을', 'Autumn 2026'),
    onSaleOn: null,
    status: statusOf(number),
    signal: signals[number] ?? null,
    pageCount: number === 1 || number === 6 ? null : 144,
    trim: { width: 230 + (number % 3) * 8, height: 300 },
    price: number === 1 ? null : { amount: 18000, currency: 'KRW' },
    ...more,
  });

export function contentsIn({ say, to }: Sampler): readonly ContentsEntry[] {
  const entry = (
    pageFrom: number,
    title: string,
    by: string,
    more: Partial<ContentsEntry> = {},
  ): ContentsEntry => ({
    title,
    dek: null,
    by,
    pageFrom,
    pageTo: null,
    href: to('article-feature', String(pageFrom)),
    big: false,
    ...more,
  });
  const big = { big: true } as const;
  return [
    entry(
      12,
      say('편집자의 수: 0과 1 사이', 'The editor’s number: between 0 and 1'),
      say('채이록', 'Chae Irok'),
    ),
    entry(
      34,
      say('열두 번째 트랙은 아무도 모르게 녹음됐다', 'The twelfth track was recorded unheard'),
      say('편무결', 'Pyeon Mugyeol'),
      big,
    ),
    entry(
      44,
      say('레코드점 열세 곳의 마지막 진열장', 'The last windows of thirteen record shops'),
      say('채이록', 'Chae Irok'),
    ),
    entry(
      58,
      say('빛은 음악보다 먼저 도착한다', 'Light arrives before the music'),
      say('표이솔', 'Pyo Isol'),
      big,
    ),
    entry(
      72,
      say('암전에 대하여: 염세온과 나눈 세 시간', 'On blackouts: three hours with Yeom Se-on'),
      say('좌은별', 'Jwa Eunbyeol'),
    ),
    entry(
      88,
      say('화보: 손으로 그린 음파 여덟 장', 'Eight sound waves drawn by hand'),
      say('옥다린', 'Ok Darin'),
      { href: null },
    ),
    entry(
      96,
      say('이 계절의 음반 서른두 장', 'Thirty-two records of the season'),
      say('좌은별 외', 'Jwa Eunbyeol and others'),
    ),
  ];
}

/** Several who wrote, one who drew. */
function creditsIn({ say, to }: Sampler): IssueCredits {
  const name = (hangul: string, latin: string) => ({ hangul, latin, href: to('person', latin) });
  return {
    covers: [say('견본 그림 빌보드 코리아', 'Sample picture by Billboard Korea')],
    people: [
      { role: 'text', names: [name('채이록', 'Chae Irok'), name('표이솔', 'Pyo Isol')] },
      { role: 'interview', names: [name('좌은별', 'Jwa Eunbyeol')] },
      { role: 'illustration', names: [name('옥다린', 'Ok Darin')] },
    ],
  };
}

/** Three shelves: a full one with more issues than a line holds, a short one, and one without a year. */
export function shelfIn(s: Sampler): IssueShelfView {
  const issue = issueIn(s);
  return {
    locale: s.locale,
    years: [
      {
        year: 2026,
        issues: [issue(6), issue(5), issue(4), issue(7, { signal: '#6b93ff' })],
      },
      { year: 2025, issues: [issue(3), issue(2)] },
      { year: null, issues: [issue(1)] },
    ],
    sample: true,
  };
}

const retailersIn = ({ say }: Sampler): IssueView['retailers'] => [
  {
    name: say('온라인 서점', 'Online bookshop'),
    url: 'https://example.com/a',
    stock: 'inStock',
  },
  {
    name: say('동네 책방 열세 곳', 'Thirteen local bookshops'),
    url: 'https://example.com/b',
    stock: 'soldOut',
  },
];

/** An issue with everything that one can have. */
export function issueViewIn(s: Sampler): IssueView {
  const { say, to } = s;
  const [issue, contents] = [issueIn(s), contentsIn(s)];
  const covers = [4, 2].flatMap((number) => {
    const { cover } = issue(number);
    const name = number === 4 ? say('분홍', 'Pink') : say('초록', 'Green');
    return cover ? [{ name, picture: cover, artist: null }] : [];
  });
  return {
    ...issue(4),
    locale: s.locale,
    volume: null,
    pages: null,
    cite: { bib: '#', ris: '#' },
    covers,
    letter: {
      title: say('한 글자', 'One syllable'),
      body: [
        paragraph(
          say(
            '노래보다 먼저 읽히는 것은 제목이다. 한 글자 제목 쉰세 개를 모아 자르고, 재고, 다시 붙였다.',
            'A title is read before its song is heard. We took fifty-three titles of one syllable, cut them, measured them, and put them together again.',
          ),
        ),
      ],
      author: {
        hangul: '채이록',
        latin: 'Chae Irok',
        href: to('person', 'editor'),
        title: say('편집장', 'Editor-in-chief'),
      },
    },
    contents: [
      { title: say('여는 글', 'Opening'), entries: contents.slice(0, 1) },
      {
        title: say('특집 · 제목의 해부', 'Special · Anatomy of a title'),
        entries: contents.slice(1, 6),
      },
      { title: say('듣기', 'Listening'), entries: contents.slice(6) },
    ],
    credits: creditsIn(s),
    others: [],
    issn: null,
    isbn: null,
    retailers: retailersIn(s),
    errata: [
      {
        date: '2026-05-01T00:00:00.000Z',
        page: 44,
        wrong: say('괄호 밖의 영어', 'English outside brackets'),
        right: say('괄호 안의 영어', 'English in brackets'),
      },
    ],
    previous: issue(3),
    next: issue(5),
    sample: true,
  };
}

/** A back issue that nobody sells any more; its number has two figures. */
export function soldOutIn(s: Sampler): IssueView {
  const view = issueViewIn(s);
  return {
    ...view,
    ...issueIn(s)(12, { status: 'soldOut', signal: '#6b93ff' }),
    title: s.say('빈 무대', 'Empty Stage'),
    cover: coverOf(s, 3).cover,
    covers: [],
    retailers: view.retailers.map((each) => ({ ...each, stock: 'soldOut' as const })),
    errata: [],
    next: null,
  };
}

/** An issue of which only the number is known. */
export function bareIssueIn(s: Sampler): IssueView {
  return {
    ...issueViewIn(s),
    ...issueIn(s)(7, { status: 'upcoming', period: null, trim: null, price: null }),
    pageCount: null,
    title: null,
    cover: null,
    covers: [],
    letter: null,
    contents: [],
    credits: { covers: [], people: [] },
    retailers: [],
    errata: [],
    previous: null,
    next: null,
  };
}
