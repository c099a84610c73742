import type { PicturedCard } from '../../content/articles/types.ts';
import type { HomeView } from '../../content/home/types.ts';
import { articleIn } from './articles.ts';
import { contentsIn, issueIn } from './issues.ts';
import { partnershipCardIn } from './partnerships.ts';
import { picturesIn } from './pictures.ts';
import type { Sampler } from './say.ts';
import { cardIn, longHeadline, printIn, sectionsIn, storiesIn, writersIn } from './stories.ts';

function leadIn(s: Sampler): PicturedCard {
  const { headline, dek } = articleIn(s)('feature');
  const by = writersIn(s);
  return cardIn(s)('lead', headline, {
    dek,
    picture: picturesIn(s).hero,
    bylines: [by.pyeon, by.ok],
    print: printIn(s)(5, 34),
    signal: '#ff4a1f',
  });
}

function secondsIn(s: Sampler): HomeView['seconds'] {
  const { say } = s;
  const [card, pictures, section] = [cardIn(s), picturesIn(s), sectionsIn(s)];
  return [
    {
      ...card('light', say('빛은 음악보다 먼저 도착한다', 'Light arrives before the music'), {
        picture: pictures.stage,
        dek: say(
          '조명감독 염세온은 악보 대신 건전지 수를 적는다. 무대 위 한 박자를 위해 스물세 대의 등이 0.2초 먼저 켜지는 까닭.',
          'Lighting director Yeom Se-on notes batteries instead of bars. Why twenty-three lamps come on 0.2 seconds before the beat.',
        ),
        print: printIn(s)(5, 58),
      }),
      figures: [],
    },
    {
      ...card('counts', say('한 보도의 두 집계를 따로 읽는다', 'One report, two counts'), {
        section: section.charts,
        dek: say(
          '보도는 2023년 IFPI 세계 음반 차트를 두고 두 수를 적었다. IFPI가 한 해에 내는 음반 차트는 하나가 아니다. 우리는 둘을 합치지 않는다.',
          'A report gives two numbers about IFPI’s global album charts of 2023. There is more than one such chart a year. We do not add them up.',
        ),
      }),
      figures: [
        { figure: '5/10', text: say('상위 10장 가운데', 'of the top ten') },
        { figure: '19/20', text: say('상위 20개 가운데', 'of the top twenty') },
      ],
    },
    {
      ...card('letters', say('한 글자씩 잘라 부르는 법', 'How to sing one letter at a time'), {
        section: section.reviews,
        picture: pictures.cut,
        bylines: [writersIn(s).pyo],
      }),
      figures: [],
    },
  ];
}

function interviewsIn(s: Sampler): NonNullable<HomeView['interviews']> {
  const { say } = s;
  const [card, print] = [cardIn(s), printIn(s)];
  return {
    section: sectionsIn(s).interviews,
    count: 41,
    stories: [
      storiesIn(s)[0] ?? card('', ''),
      card(
        'yeom',
        say('염세온 “암전도 하나의 색입니다”', 'Yeom Se-on: “Darkness is a colour too”'),
        {
          kind: 'interview',
          subject: { hangul: '염세온', latin: 'Yeom Se-on' },
          kicker: say('조명감독', 'Lighting director'),
          print: print(5, 72),
        },
      ),
      card(
        'ong',
        say(
          '옹시현 “제목부터 지우고 다시 들었죠”',
          'Ong Sihyeon: “I crossed out the title and listened again”',
        ),
        {
          kind: 'interview',
          subject: { hangul: '옹시현', latin: 'Ong Sihyeon' },
          kicker: say('프로듀서', 'Producer'),
          print: print(4, 66),
        },
      ),
    ],
  };
}

/** The front page of a full edition. */
export function homeIn(s: Sampler): HomeView {
  const section = sectionsIn(s);
  const counts = [128, 41, 36, 22, 164, 17];
  return {
    locale: s.locale,
    lead: leadIn(s),
    seconds: secondsIn(s),
    latest: storiesIn(s),
    latestHref: s.to('list'),
    issue: { ...issueIn(s)(5), contents: contentsIn(s) },
    issuesHref: s.to('issues'),
    interviews: interviewsIn(s),
    partnership: partnershipCardIn(s),
    partnershipsHref: s.to('partnerships'),
    sections: Object.values(section).map((each, index) => ({
      ...each,
      count: counts[index] ?? 0,
    })),
  };
}

/** Before the first story. */
export const emptyHomeIn = (s: Sampler): HomeView => ({
  ...homeIn(s),
  lead: null,
  seconds: [],
  latest: [],
  issue: null,
  interviews: null,
  partnership: null,
  sections: [],
});

/** A newsroom's first day: three articles in all, and no picture yet. */
export const threeStoriesIn = (s: Sampler): HomeView => ({
  ...emptyHomeIn(s),
  lead: { ...leadIn(s), picture: null, print: null, dek: null },
  seconds: secondsIn(s)
    .slice(0, 1)
    .map((story) => ({ ...story, picture: null })),
  latest: storiesIn(s).slice(1, 2),
});

/** A front page whose lead has eighty characters and a folio of three figures. */
export const longLeadIn = (s: Sampler): HomeView => ({
  ...homeIn(s),
  lead: { ...leadIn(s), headline: longHeadline(s), print: printIn(s)(12, 128), signal: '#b79cff' },
  seconds: secondsIn(s)
    .slice(0, 2)
    .map((story) => ({ ...story, headline: longHeadline(s) })),
});
