import type { Marked, Words } from './types.ts';

export type EntrySeed = {
  /** A slug of an article; without one the entry is only in print. */
  article?: string;
  title?: Words;
  dek?: Words;
  by?: string;
  pages: readonly [from: number, to: number];
};

export type IssueSeed = Marked & {
  number: number;
  slug: string;
  volume?: string;
  title: Words;
  period?: Words;
  onSaleOn?: string;
  status: 'upcoming' | 'preorder' | 'onSale' | 'soldOut' | 'archived';
  signal: string;
  covers: readonly { key: string; name?: Words; artist?: string }[];
  letter?: { title: Words; body: readonly string[]; bodyEn?: readonly string[]; author: string };
  contents: readonly { title: Words; entries: readonly EntrySeed[] }[];
  pageCount?: number;
  trim?: readonly [width: number, height: number];
  price?: number;
  retailers?: readonly (readonly [name: string, url: string, stock: 'inStock' | 'preorder' | 'soldOut'])[];
  errata?: readonly { date: string; page: number; wrong: string; right: string }[];
};

const shops = (stock: 'inStock' | 'preorder' | 'soldOut') =>
  [
    ['온라인 서점 (견본)', 'https://example.com/books', stock],
    ['동네 책방 열세 곳 (견본)', 'https://example.com/shops', stock],
  ] as const;

const print = (ko: string, en: string, by: string, from: number, to: number, dek?: Words): EntrySeed => ({
  title: [ko, en],
  by,
  pages: [from, to],
  ...(dek ? { dek } : {}),
});

const web = (article: string, from: number, to: number): EntrySeed => ({ article, pages: [from, to] });

const desk = '편집부';

/** The first print issue: no date, price, page or subject of it is known, so all of these stay empty. */
const first: IssueSeed = {
  number: 1,
  real: true,
  slug: '1',
  title: ['첫 종이 잡지', 'The first print issue'],
  status: 'upcoming',
  signal: '#ffd60a',
  covers: [{ key: 'cover-1', name: ['표지 견본', 'Sample cover'] }],
  contents: [],
};

const second: IssueSeed = {
  number: 2,
  slug: '2',
  title: ['한 장의 무게', 'The Weight of One Record'],
  period: ['2025년 여름', 'Summer 2025'],
  onSaleOn: '2025-07-04',
  status: 'archived',
  signal: '#00b871',
  covers: [{ key: 'cover-2' }],
  letter: {
    title: ['160그램', '160 Grams'],
    author: 'chae-irok',
    body: [
      '음반 한 장의 무게를 저울에 달았다. 160그램이었다. 봉투와 속지를 빼면 조금 줄고, 듣고 나면 그대로다. 무엇이 실렸든 무게는 같다는 사실이 이 호의 첫 문장이 되었다.',
      '우리는 무게가 같은 것들 사이의 차이를 쓰기로 했다. 한 장을 만드는 데 든 밤의 수, 한 장을 사기까지 망설인 걸음의 수, 한 장이 거쳐 간 방의 수. 저울에는 나오지 않는 수들이다.',
    ],
  },
  contents: [
    { title: ['여는 글', 'Opening'], entries: [print('편집자의 수: 160그램', 'The editor’s number: 160 grams', '채이록', 8, 9), web('97위의-이유', 12, 13)] },
    { title: ['특집 · 한 장의 무게', 'The weight of one record'], entries: [print('한 장이 거쳐 간 방들', 'The rooms one record went through', '편무결', 22, 37, ['중고 음반 한 장의 지난 주인 여섯 명을 찾았다.', 'Six former owners of one second-hand record.']), print('판을 깎는 사람', 'The cutter', '표이솔', 38, 47)] },
    { title: ['인터뷰', 'Interview'], entries: [web('탁해린-녹음실에서-가장-큰-악기는-문이에요', 72, 79)] },
    { title: ['닫는 글', 'Closing'], entries: [print('정오표', 'Errata', desk, 126, 126)] },
  ],
  pageCount: 128,
  trim: [240, 300],
  price: 16000,
  retailers: shops('soldOut'),
};

const third: IssueSeed = {
  number: 3,
  slug: '3',
  title: ['빈 무대', 'The Empty Stage'],
  period: ['2025년 겨울', 'Winter 2025'],
  onSaleOn: '2025-12-05',
  status: 'soldOut',
  signal: '#6b93ff',
  covers: [{ key: 'cover-3' }],
  letter: {
    title: ['의자를 세는 밤', 'Counting Chairs'],
    author: 'chae-irok',
    body: ['공연이 끝난 극장에서 의자를 세어 보면, 공연이 어땠는지 알 수 있다. 접히지 않은 의자는 오래 앉아 있던 사람의 자리다. 이 호는 접히지 않은 의자들에 대한 것이다.'],
  },
  contents: [
    { title: ['특집 · 빈 무대', 'The empty stage'], entries: [web('불-꺼진-뒤의-여섯-장면', 40, 55), print('첫 테이크를 버리는 사람들', 'Those who throw away the first take', '편무결', 56, 67, ['다섯 사람의 엔지니어가 같은 말을 했다.', 'Five engineers said the same thing.'])] },
    { title: ['듣기', 'Listening'], entries: [print('이 계절의 음반 스물네 장', 'Twenty-four records of the season', '좌은별 외', 96, 111)] },
    { title: ['닫는 글', 'Closing'], entries: [print('오려 쓰는 악보: 「낮은 천장」', 'Cut-out score: “Low Ceiling”', desk, 152, 155)] },
  ],
  pageCount: 156,
  trim: [220, 310],
  price: 18000,
  retailers: shops('soldOut'),
};

const fourth: IssueSeed = {
  number: 4,
  slug: '4',
  title: ['제목의 해부', 'Anatomy of the Title'],
  period: ['2026년 봄', 'Spring 2026'],
  onSaleOn: '2026-04-03',
  status: 'onSale',
  signal: '#ff6fb0',
  covers: [{ key: 'cover-4' }],
  letter: {
    title: ['한 글자', 'One Syllable'],
    author: 'chae-irok',
    body: [
      '노래보다 먼저 읽히는 것은 제목이다. 한 글자 제목 쉰세 개를 모아 자르고, 재고, 다시 붙였다. 자른 자리에서 나온 것들을 이 호에 실었다.',
      '제목을 지우는 사람의 이야기도 함께 실었다. 이름을 붙이는 일과 지우는 일이 같은 일이라는 것을 마감 날에야 알았다.',
    ],
    bodyEn: ['A title is read before a song is heard. We collected fifty-three titles of one syllable, cut them up, measured them and put them together again. What came out of the cuts is in this issue.'],
  },
  contents: [
    { title: ['여는 글', 'Opening'], entries: [print('편집자의 수: 한 글자', 'The editor’s number: one syllable', '채이록', 8, 9), print('이 계절의 말들', 'Words of the season', desk, 12, 15)] },
    { title: ['특집 · 제목의 해부', 'Anatomy of the title'], entries: [web('한-글자-제목-쉰세-개', 22, 35), print('‘무제’라는 제목을 붙이는 마음', 'Why one would call it “Untitled”', '표이솔', 36, 43), print('괄호 안의 영어', 'English in brackets', '좌은별', 44, 49), print('잘라 낸 글자들: 화보 열두 쪽', 'Cut letters: twelve pages', '옥다린', 50, 61)] },
    { title: ['인터뷰', 'Interviews'], entries: [web('옹시현-제목부터-지우고-다시-들었죠', 66, 73), print('도래샘합주단, 악보를 읽지 않는 날', 'Doraesaem Ensemble, on days without a score', '좌은별', 78, 85)] },
    { title: ['듣기', 'Listening'], entries: [web('한-글자씩-잘라-부르는-법', 92, 93), print('B면에 대하여', 'On B-sides', '채이록', 110, 117), print('오려 쓰는 악보: 「우산 세 개」', 'Cut-out score: “Three Umbrellas”', desk, 118, 121)] },
    { title: ['닫는 글', 'Closing'], entries: [print('정오표', 'Errata', desk, 130, 130)] },
  ],
  pageCount: 132,
  trim: [240, 288],
  price: 18000,
  retailers: shops('inStock'),
  errata: [
    { date: '2026-05-11', page: 44, wrong: '괄호 안의 영어가 들어간 제목은 스물여덟 곡이다.', right: '스물아홉 곡이다. 표의 마지막 줄을 빠뜨리고 세었다.' },
    { date: '2026-05-11', page: 93, wrong: '「수요일까지」의 길이 3분 6초', right: '3분 16초' },
  ],
};

const fifth: IssueSeed = {
  number: 5,
  slug: '5',
  volume: '통권 5',
  title: ['열두 번째 트랙', 'The Twelfth Track'],
  period: ['2026년 가을', 'Autumn 2026'],
  onSaleOn: '2026-10-02',
  status: 'onSale',
  signal: '#ff4a1f',
  covers: [
    { key: 'cover-5', name: ['가형', 'Version A'], artist: 'mulgyeol-pyosik' },
    { key: 'cover-5b', name: ['나형', 'Version B'], artist: 'mulgyeol-pyosik' },
  ],
  letter: {
    title: ['0과 1 사이', 'Between 0 and 1'],
    author: 'chae-irok',
    body: [
      '이 호의 차례는 열한 줄로 만들었다가 한 줄을 더했다. 더한 한 줄이 어느 것인지는 적지 않는다. 곡 목록에 없는 노래에 관한 글을 쓰면서 우리가 지키기로 한 작은 예의다.',
      '세는 일을 하다 보면 세어지지 않는 것을 만난다. 진열장의 값 없는 한 장, 박자보다 먼저 켜진 등, 끝난 줄 알았던 음반의 숨소리. 0이라고 적기에는 분명히 있고 1이라고 적기에는 이름이 없다. 이 호는 그 사이에 있는 것들의 목록이다.',
    ],
    bodyEn: [
      'The contents of this issue had eleven lines, and then we added one. We do not say which: a small courtesy to a song that is on no list.',
      'Whoever counts will meet what can not be counted. It is too much for 0 and has no name for 1. This issue is a list of what lies between.',
    ],
  },
  contents: [
    { title: ['여는 글', 'Opening'], entries: [print('편집자의 수: 0과 1 사이', 'The editor’s number: between 0 and 1', '채이록', 12, 13)] },
    { title: ['특집 · 열두 번째 트랙', 'The twelfth track'], entries: [web('열두-번째-트랙은-아무도-모르게-녹음됐다', 34, 43), web('지방-소도시-레코드점-열세-곳의-마지막-진열장을-세어-보았다', 44, 53)] },
    { title: ['무대', 'Stage'], entries: [web('빛은-음악보다-먼저-도착한다', 58, 65), web('염세온-암전도-하나의-색입니다', 72, 79), print('화보: 손으로 그린 음파 여덟 장', 'Eight sound waves drawn by hand', '옥다린', 88, 95, ['소리를 듣고 10초 안에 그렸다. 고치지 않았다.', 'Drawn within ten seconds of hearing them.'])] },
    { title: ['듣기', 'Listening'], entries: [web('수면-아래-방송국-물결표식', 96, 97), web('이-계절의-음반-다섯-장', 98, 103), print('이 계절의 음반, 나머지 스물일곱 장', 'The other twenty-seven records', '좌은별 외', 104, 119)] },
    { title: ['닫는 글', 'Closing'], entries: [print('오려 쓰는 공책: 출석부', 'Cut-out notebook: the register', desk, 138, 141), print('정오표', 'Errata', desk, 142, 142)] },
  ],
  pageCount: 144,
  trim: [230, 300],
  price: 18000,
  retailers: [...shops('inStock'), ['정기구독 (견본)', 'https://example.com/subscribe', 'inStock']],
  errata: [{ date: '2026-11-02', page: 61, wrong: '등 스물두 대', right: '등 스물세 대' }],
};

const sixth: IssueSeed = {
  number: 6,
  slug: '6',
  title: ['겨울의 주파수', 'Frequencies of Winter'],
  period: ['2026년 겨울', 'Winter 2026'],
  onSaleOn: '2026-12-11',
  status: 'preorder',
  signal: '#b79cff',
  covers: [
    { key: 'cover-6', name: ['물결', 'Ripples'] },
    { key: 'cover-6b', name: ['결정', 'Crystal'], artist: 'majungnun' },
  ],
  contents: [
    { title: ['미리 보는 차례', 'What is coming'], entries: [print('눈이 오는 소리를 녹음하는 법', 'How to record falling snow', '표이솔', 30, 43, ['마이크를 덮는 천의 두께부터 정해야 한다.', 'It begins with the cloth over the microphone.']), print('마중눈, 낮에 하는 야외 공연', 'Majungnun outdoors, by day', '좌은별', 50, 63), print('겨울에 꺼지는 방송국들', 'Stations that go off in winter', '편무결', 70, 81)] },
  ],
  trim: [248, 300],
  retailers: shops('preorder'),
};

export const issues: readonly IssueSeed[] = [first, second, third, fourth, fifth, sixth];
