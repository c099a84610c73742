import type {
  BylineView,
  PicturedCard,
  PrintView,
  StoryCard,
} from '../../content/articles/types.ts';
import type { StoryPage } from '../../content/lists/types.ts';
import type { LinkView } from '../../content/names/types.ts';
import { coverOf, picturesIn } from './pictures.ts';
import type { Sampler } from './say.ts';

export function writersIn({ say, to }: Sampler) {
  const by = (hangul: string, latin: string, role: BylineView['role'] = 'text'): BylineView => ({
    hangul,
    latin,
    role,
    href: to('person', latin),
  });
  return {
    pyeon: by('편무결', 'Pyeon Mugyeol'),
    ok: by('옥다린', 'Ok Darin', 'illustration'),
    chae: by('채이록', 'Chae Irok'),
    pyo: by('표이솔', 'Pyo Isol'),
    jwa: by('좌은별', 'Jwa Eunbyeol'),
    desk: { hangul: '편집부', latin: say('', 'The editors') || null, role: 'text', href: null },
  } as const satisfies Record<string, BylineView>;
}

export function sectionsIn({ say, to }: Sampler) {
  const section = (label: string): LinkView => ({ label, href: to('list', label) });
  return {
    news: section(say('뉴스', 'News')),
    interviews: section(say('인터뷰', 'Interviews')),
    features: section(say('피처', 'Features')),
    lists: section(say('리스트', 'Lists')),
    reviews: section(say('리뷰', 'Reviews')),
    charts: section(say('차트', 'Charts')),
  };
}

export const printIn =
  (s: Sampler) =>
  (number: number, pageFrom: number | null, pageTo: number | null = null): PrintView => ({
    number,
    title: coverOf(s, number).title,
    href: s.to('issue', String(number)),
    pageFrom,
    pageTo,
  });

/** A story among others; `id` tells them apart. */
export function cardIn(s: Sampler) {
  const { features } = sectionsIn(s);
  const { pyeon } = writersIn(s);
  return (id: string, headline: string, more: Partial<PicturedCard> = {}): PicturedCard => ({
    id,
    href: s.to(`article-${more.kind ?? 'feature'}`, id),
    kind: 'feature',
    headline,
    dek: null,
    kicker: null,
    section: features,
    bylines: [pyeon],
    moreWriters: 0,
    publishedAt: '2026-11-23T07:40:00.000Z',
    print: null,
    picture: null,
    subject: null,
    signal: null,
    sponsored: false,
    ...more,
  });
}

/** Six stories of six kinds, over two days. */
export function storiesIn(s: Sampler): readonly StoryCard[] {
  const { say } = s;
  const [card, print, section, by] = [cardIn(s), printIn(s), sectionsIn(s), writersIn(s)];
  return [
    card(
      'tak',
      say(
        '탁해린 “녹음실에서 가장 큰 악기는 문이에요”',
        'Tak Haerin: “The biggest instrument in a studio is the door”',
      ),
      {
        section: section.interviews,
        kind: 'interview',
        bylines: [by.pyo],
        print: print(2, 72),
        subject: { hangul: '탁해린', latin: 'Tak Haerin' },
        kicker: say('노래하는 사람', 'Singer'),
        signal: '#00b871',
      },
    ),
    card(
      'partnership',
      say(
        '카카오엔터·빌보드·빌보드 코리아, K팝 첫 공식 파트너십',
        'Kakao Entertainment, Billboard and Billboard Korea sign first K-pop partnership',
      ),
      {
        section: section.news,
        kind: 'news',
        bylines: [by.desk],
        publishedAt: '2026-11-23T05:05:00.000Z',
      },
    ),
    card(
      'rain',
      say(
        '비 오는 월요일에 거는 B면 열두 곡, 순서까지 정했다',
        'Twelve B-sides for a rainy Monday, in order',
      ),
      {
        section: section.lists,
        kind: 'list',
        bylines: [by.jwa],
        publishedAt: '2026-11-23T02:30:00.000Z',
      },
    ),
    card('station', say('『수면 아래 방송국』 물결표식', 'Station Below the Surface, by Tilde'), {
      section: section.reviews,
      kind: 'review',
      print: print(5, 96),
      publishedAt: '2026-11-23T00:00:00.000Z',
    }),
    card(
      'windows',
      say(
        '지방 소도시 레코드점 열세 곳의 마지막 진열장을 세어 보았다',
        'Counting the last windows of thirteen small-town record shops',
      ),
      { bylines: [by.chae], print: print(5, 44), publishedAt: '2026-11-22T09:20:00.000Z' },
    ),
    card('slow', say('느린 곡이 돌아온 해', 'The year slow songs came back'), {
      section: section.charts,
      bylines: [by.chae],
      publishedAt: '2026-11-22T01:00:00.000Z',
    }),
  ];
}

/** What may become of a card: sponsored, illustrated, by five, in two lines and more, of no day. */
export function rareStoriesIn(s: Sampler): readonly StoryCard[] {
  const { say } = s;
  const [card, by] = [cardIn(s), writersIn(s)];
  return [
    card('short', say('달', 'Moon'), { bylines: [], section: null }),
    card('long', longHeadline(s), {
      bylines: [by.chae, by.pyo],
      moreWriters: 3,
      print: printIn(s)(12, 128),
      sponsored: true,
    }),
    card('undated', say('날짜 없는 글', 'A story without a date'), { publishedAt: null }),
    card('picture', say('그림이 있는 글', 'A story with a picture'), {
      picture: picturesIn(s).stage,
    }),
  ];
}

/** Eighty characters: what a headline may be at most before an editor is told. */
export const longHeadline = ({ say }: Sampler): string =>
  say(
    '물결표식과 도래샘합주단, 이틀째비가 한 해 동안 버린 노래 일흔두 곡의 제목을 차례대로 소리 내어 읽어 보았더니 다 듣고 나서야 보이는 것이 있었다',
    'We read aloud, in order, the titles of seventy-two songs that three bands threw away',
  );

/** The first page of a list with so many stories, as the newest stand on it. */
export function storyPageIn(s: Sampler) {
  const stories = storiesIn(s);
  return (count: number, total = count): StoryPage => ({
    stories: Array.from({ length: count }, (_, index) => ({
      ...(stories[index % stories.length] ?? cardIn(s)('', '')),
      id: `s${index}`,
    })).toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '')),
    total,
    pager: {
      current: Math.ceil(total / 20),
      count: Math.ceil(total / 20),
      base: s.to('list').split('?')[0] ?? '',
    },
  });
}
