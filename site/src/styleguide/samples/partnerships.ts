import type {
  PartnershipCard,
  PartnershipsView,
  PartnershipView,
  PartnerView,
} from '../../content/partnerships/types.ts';
import { paragraph } from './body.ts';
import { issueIn } from './issues.ts';
import { picturesIn } from './pictures.ts';
import type { Sampler } from './say.ts';
import { storiesIn } from './stories.ts';

const headlineIn = ({ say }: Sampler) =>
  say(
    'K팝을 두고 맺은 세 회사의 첫 공식 파트너십',
    'Three companies, their first official partnership on K-pop',
  );

export const partnershipCardIn = (s: Sampler): PartnershipCard => ({
  id: 'p1',
  href: s.to('partnership'),
  headline: headlineIn(s),
  dek: s.say(
    'K팝을 두고 세 회사가 맺은 첫 공식 파트너십. 빌보드 코리아의 첫 종이 잡지 발행을 앞두고 맺었다.',
    'The first official partnership on K-pop among the three, made before Billboard Korea’s first print issue.',
  ),
  announcedOn: null,
  partners: [
    { hangul: '카카오엔터테인먼트', latin: 'Kakao Entertainment' },
    { hangul: '빌보드', latin: 'Billboard' },
    { hangul: '빌보드 코리아', latin: 'Billboard Korea' },
  ],
  signal: '#ffd60a',
});

export const partnershipsIn = (s: Sampler): PartnershipsView => ({
  locale: s.locale,
  partnerships: [
    partnershipCardIn(s),
    {
      ...partnershipCardIn(s),
      id: 'p2',
      href: s.to('partnership-six'),
      headline: s.say('여섯 극장의 낮 공연', 'Matinees in six theatres'),
      dek: null,
      announcedOn: '2026-10-01T00:00:00.000Z',
      partners: sixIn(s),
      signal: '#00b871',
    },
  ],
});

function partnersIn({ say, to }: Sampler): readonly PartnerView[] {
  const own = { role: null, boilerplate: null } as const;
  return [
    {
      ...own,
      hangul: '카카오엔터테인먼트',
      latin: 'Kakao Entertainment',
      href: to('organisation', 'kakao'),
      boilerplate: say('음악 IP를 기획하고 만든다.', 'It plans and makes music IP.'),
      signatories: [
        {
          hangul: '조셉 창',
          latin: 'Joseph Chang',
          title: say('공동대표', 'Co-CEO'),
          href: to('person', 'joseph'),
        },
      ],
    },
    {
      ...own,
      hangul: '빌보드',
      latin: 'Billboard',
      href: to('organisation', 'billboard'),
      signatories: [
        { hangul: '마이크 밴', latin: 'Mike Van', title: say('사장', 'President'), href: null },
      ],
    },
    {
      ...own,
      hangul: '빌보드 코리아',
      latin: 'Billboard Korea',
      href: null,
      signatories: [
        {
          hangul: null,
          latin: 'Yuna Kim',
          title: say('대표 겸 발행인', 'CEO and Publisher'),
          href: null,
        },
      ],
    },
  ];
}

/** Six names, of two syllables and of many, one of them without a Latin form. */
function sixIn({ say }: Sampler): readonly PartnerView[] {
  const names = [
    ['빈방음반', 'Binbang Records'],
    ['한국소극장연합회 낮공연준비위원회', 'Korean Small Theatres’ Matinee Committee'],
    ['물결', 'Wave'],
    ['도래샘합주단', 'Doraesaem Ensemble'],
    ['이틀째비', null],
    ['빌보드 코리아', 'Billboard Korea'],
  ] as const;
  return names.map(([hangul, latin], index) => ({
    hangul,
    latin,
    href: null,
    role: index === 1 ? say('주최', 'Host') : null,
    boilerplate: null,
    signatories: [],
  }));
}

const saidIn = ({ say }: Sampler): PartnershipView['statements'] => [
  {
    kind: 'paraphrase',
    text: say(
      '두 사람은 협력을 반기면서, 콘텐츠를 개발하고 제작하고 알리는 카카오엔터테인먼트의 전문성을 까닭으로 들었다.',
      'The two welcomed the collaboration and named Kakao Entertainment’s expertise in developing, producing and marketing content.',
    ),
    speakers: [
      { hangul: '마이크 밴', latin: 'Mike Van', href: null },
      { hangul: null, latin: 'Yuna Kim', href: null },
    ],
  },
  {
    kind: 'quote',
    text: say(
      '말한 그대로의 문장은 이렇게 놓입니다.',
      'What was said word for word stands like this.',
    ),
    speakers: [{ hangul: '인용 견본', latin: 'A sample', href: null }],
  },
];

/** An announcement with everything that one can have. */
export function partnershipIn(s: Sampler): PartnershipView {
  const { say, to } = s;
  const { stage } = picturesIn(s);
  return {
    locale: s.locale,
    href: to('partnership'),
    listHref: to('partnerships'),
    headline: headlineIn(s),
    dek: say(
      '한쪽은 음악을 기획하고 만들고 알려 왔다. 다른 쪽은 세고 기록해 왔다. 세 회사는 그 두 일을 한국 음악을 위해 잇기로 했다.',
      'One side plans, makes and markets music. The other counts and records it. The three will join the two for Korean music.',
    ),
    hero: null,
    partners: partnersIn(s),
    otherSignatories: [],
    announcedOn: null,
    place: say('서울, 카카오엔터테인먼트 사무실', 'Kakao Entertainment’s offices, Seoul'),
    scopes: [
      {
        title: say('협력 체계', 'Working together'),
        text: say(
          '세 회사가 글로벌 파트너로서 함께 움직이는 체계를 둔다.',
          'A system of cooperation among the three as global partners.',
        ),
      },
      {
        title: say('더 넓은 독자에게', 'A wider audience'),
        text: say(
          '한국 음악과 관련 콘텐츠의 온 범위를 더 많은 사람에게 보인다.',
          'The whole range of Korean music and related content, shown to more people.',
        ),
      },
    ],
    statements: saidIn(s),
    body: [
      paragraph(
        say(
          '세 회사는 글로벌 파트너로서 협력 체계를 갖추기로 했다.',
          'As global partners the three set up a system of cooperation.',
        ),
      ),
    ],
    pressKit: [{ title: say('발표 그림', 'Picture'), href: stage.fallback.src, picture: stage }],
    pressContact: {
      name: say('홍보 담당', 'Press office'),
      organisation: say('빌보드 코리아', 'Billboard Korea'),
      email: 'press@example.com',
      phone: '02-000-0000',
    },
    related: storiesIn(s).slice(1, 2),
    issue: issueIn(s)(1),
    publishedAt: '2026-11-23T05:05:00.000Z',
    revisedAt: null,
    signal: '#ffd60a',
    sample: false,
  };
}

/** Six partners, a picture, a date; nobody signed for them. */
export const sixPartnersIn = (s: Sampler): PartnershipView => ({
  ...partnershipIn(s),
  headline: s.say('여섯 극장의 낮 공연', 'Matinees in six theatres'),
  hero: picturesIn(s).stage,
  partners: sixIn(s),
  announcedOn: '2026-10-01T00:00:00.000Z',
  signal: '#00b871',
});

/** An announcement of which only the partners are known. */
export const barePartnershipIn = (s: Sampler): PartnershipView => ({
  ...partnershipIn(s),
  dek: null,
  place: null,
  scopes: [],
  statements: [],
  body: [],
  pressKit: [],
  pressContact: null,
  related: [],
  issue: null,
  publishedAt: null,
  signal: null,
});
