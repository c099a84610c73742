import type { ArticleKind, ArticleView } from '../../content/articles/types.ts';
import { everyBlockIn, openingIn, paragraph, rankingIn, turnsIn } from './body.ts';
import { picturesIn } from './pictures.ts';
import type { Sampler } from './say.ts';
import { longHeadline, printIn, sectionsIn, storiesIn, writersIn } from './stories.ts';

const dekIn = ({ say }: Sampler) =>
  say(
    '물결표식의 두 번째 음반에는 곡 목록에 없는 노래가 한 곡 들어 있다. 마흔한 번의 테이크와 문 닫은 수영장, 그리고 끝까지 말하지 않기로 한 세 사람의 약속.',
    'There is a song on Tilde’s second album that the track list does not know. Forty-one takes, a closed swimming pool, and three people who promised not to say.',
  );

/** A story of any kind, with everything that a story can have. */
export function articleIn(s: Sampler) {
  const { say, to } = s;
  const [by, section, stories] = [writersIn(s), sectionsIn(s), storiesIn(s)];
  return (kind: ArticleKind, more: Partial<ArticleView> = {}): ArticleView => ({
    locale: s.locale,
    kind,
    href: to(`article-${kind}`),
    headline: say(
      '열두 번째 트랙은 아무도 모르게 녹음됐다',
      'The twelfth track was recorded unheard',
    ),
    dek: dekIn(s),
    kicker: null,
    section: section.features,
    hero: { type: 'image', picture: picturesIn(s).hero },
    layout: 'wide',
    bylines: [by.pyeon, by.ok],
    publishedAt: '2026-11-22T22:00:00.000Z',
    revisedAt: null,
    readingMinutes: 9,
    print: { ...printIn(s)(5, 34, 41), page: null, errata: [] },
    cite: { bib: '#', ris: '#' },
    signal: '#ff4a1f',
    body: everyBlockIn(s),
    artists: [{ hangul: '물결표식', latin: 'Tilde', href: to('artist') }],
    tags: [
      say('물결표식', 'Tilde'),
      say('녹음', 'Recording'),
      say('음반의 뒷면', 'Behind the record'),
      say('군산', 'Gunsan'),
    ].map((label) => ({ label, href: to('list', label) })),
    next: stories[5] ?? null,
    related: stories.slice(3, 5),
    more: {
      title: section.features.label,
      href: section.features.href,
      stories: stories.slice(0, 3),
    },
    origin: { kind: 'own', source: null },
    sponsor: null,
    ai: null,
    corrections: [],
    sample: true,
    ...more,
  });
}

export function interviewIn(s: Sampler): ArticleView {
  return articleIn(s)('interview', {
    headline: s.say(
      '탁해린 “녹음실에서 가장 큰 악기는 문이에요.”',
      'Tak Haerin: “The biggest instrument in a studio is the door.”',
    ),
    dek: s.say(
      '물결표식의 목소리 탁해린은 세 시간 동안 노래 이야기를 거의 하지 않았다. 대신 문과 숨, 그리고 남이 부른 노래를 오래 이야기했다.',
      'In three hours Tak Haerin, the voice of Tilde, hardly spoke of singing. She spoke of doors, of breath, and of songs that others sang.',
    ),
    section: sectionsIn(s).interviews,
    hero: { type: 'image', picture: picturesIn(s).voice },
    artists: [{ hangul: '탁해린', latin: 'Tak Haerin', href: s.to('artist') }],
    body: turnsIn(s),
    print: { ...printIn(s)(2, 72), page: null, errata: [] },
    signal: '#00b871',
  });
}

export function newsIn(s: Sampler): ArticleView {
  return articleIn(s)('news', {
    headline: storiesIn(s)[1]?.headline ?? '',
    section: sectionsIn(s).news,
    hero: { type: 'none' },
    print: null,
    bylines: [writersIn(s).desk],
    artists: [],
    revisedAt: '2026-11-23T06:20:00.000Z',
    publishedAt: '2026-11-23T05:05:00.000Z',
    body: [
      ...openingIn(s),
      paragraph(
        s.say('발표를 전한 보도에는 날짜가 적혀 있지 않다.', 'The report of it gives no date.'),
      ),
    ],
    corrections: [
      {
        date: '2026-11-23T06:20:00.000Z',
        kind: 'correction',
        place: s.say('셋째 문단', 'third paragraph'),
        text: s.say(
          '‘협력 체계’를 ‘협력 체재’로 잘못 적었습니다. (견본)',
          'We misspelled the name of the agreement. (Sample)',
        ),
      },
    ],
    ai: { use: 'assisted', note: null },
  });
}

export const rankingArticleIn = (s: Sampler): ArticleView =>
  articleIn(s)('list', {
    headline: storiesIn(s)[2]?.headline ?? '',
    section: sectionsIn(s).lists,
    body: rankingIn(s),
  });

/** A review of one object, which lies whole beside the verdict. */
export const reviewIn = (s: Sampler): ArticleView =>
  articleIn(s)('review', {
    headline: storiesIn(s)[3]?.headline ?? '',
    section: sectionsIn(s).reviews,
    hero: { type: 'image', picture: picturesIn(s).cut },
  });

/** An article that has nothing but a headline, of one to eight characters. */
export const bareIn =
  (s: Sampler) =>
  (kind: ArticleKind): ArticleView =>
    articleIn(s)(kind, {
      headline: s.say('달', 'Moonrise'),
      dek: null,
      section: null,
      hero: { type: 'none' },
      bylines: [],
      publishedAt: null,
      readingMinutes: null,
      print: null,
      signal: null,
      body: [],
      artists: [],
      tags: [],
      next: null,
      related: [],
      more: null,
    });

/** An article with too much of everything: eighty characters, five bylines, and all that has to be disclosed. */
export function fullIn(s: Sampler) {
  const by = writersIn(s);
  const correction = newsIn(s).corrections[0];
  return (kind: ArticleKind): ArticleView =>
    articleIn(s)(kind, {
      headline: longHeadline(s),
      kicker: s.say('기획 연재 ⑦', 'Series, part 7'),
      hero: { type: 'none' },
      bylines: [by.chae, by.pyo, by.jwa, by.pyeon, by.ok],
      revisedAt: '2026-11-23T06:20:00.000Z',
      print: null,
      signal: '#b79cff',
      body: openingIn(s),
      sponsor: {
        label: null,
        organisation: { hangul: '빈방음반', latin: 'Binbang Records', href: s.to('organisation') },
      },
      ai: { use: 'generated', note: null },
      origin: { kind: 'translation', source: 'Billboard' },
      corrections: correction
        ? [
            correction,
            { ...correction, kind: 'reply', place: null },
            { ...correction, kind: 'update' },
          ]
        : [],
    });
}
