import type {
  PartnershipCard,
  PartnershipsView,
  PartnershipView,
  PartnerView,
} from '../../content/partnerships/types.ts';
import type { ApprovalView, BothView, PressView } from '../../content/partnerships/linked.types.ts';
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
    {
      id: 'kakao',
      hangul: '카카오엔터테인먼트',
      latin: 'Kakao Entertainment',
      href: s.to('organisation', 'kakao'),
    },
    { id: 'billboard', hangul: '빌보드', latin: 'Billboard', href: null },
    { id: 'korea', hangul: '빌보드 코리아', latin: 'Billboard Korea', href: null },
  ],
  signal: '#ffd60a',
});

export function partnershipsIn(s: Sampler): PartnershipsView {
  const first = partnershipCardIn(s);
  const six: PartnershipCard = {
    ...first,
    id: 'p2',
    href: s.to('partnership-six'),
    headline: s.say('여섯 극장의 낮 공연', 'Matinees in six theatres'),
    dek: null,
    announcedOn: '2026-10-01T00:00:00.000Z',
    partners: sixIn(s).map((partner, index) => ({ ...partner, id: String(index) })),
    signal: '#00b871',
  };
  return {
    locale: s.locale,
    partnerships: [first, six],
    years: [
      { year: '2026', cards: [six] },
      { year: null, cards: [first] },
    ],
    partners: first.partners.map((partner, index) => ({ ...partner, count: 2 - (index % 2) })),
  };
}

function partnersIn(s: Sampler): readonly PartnerView[] {
  const { say, to } = s;
  const { stage, voice } = picturesIn(s);
  const own = { logo: null, role: null, boilerplate: null } as const;
  return [
    {
      ...own,
      hangul: '카카오엔터테인먼트',
      latin: 'Kakao Entertainment',
      href: to('organisation', 'kakao'),
      logo: stage,
      boilerplate: say('음악 IP를 기획하고 만든다.', 'It plans and makes music IP.'),
      signatories: [
        {
          id: 'joseph',
          portrait: voice,
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
        {
          id: 'mike',
          portrait: null,
          hangul: '마이크 밴',
          latin: 'Mike Van',
          title: say('사장', 'President'),
          href: null,
        },
      ],
    },
    {
      ...own,
      hangul: '빌보드 코리아',
      latin: 'Billboard Korea',
      href: null,
      signatories: [
        {
          id: 'yuna',
          portrait: null,
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
    logo: null,
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
      { id: 'mike', hangul: '마이크 밴', latin: 'Mike Van', title: null, href: null },
      { id: 'yuna', hangul: null, latin: 'Yuna Kim', title: null, href: null },
    ],
  },
  {
    kind: 'quote',
    text: say(
      '말한 그대로의 문장은 이렇게 놓입니다.',
      'What was said word for word stands like this.',
    ),
    speakers: [{ id: 'sample', hangul: '인용 견본', latin: 'A sample', title: null, href: null }],
  },
];

const timelineIn = (s: Sampler): PartnershipView['timeline'] => [
  {
    kind: 'announcement',
    date: null,
    title: headlineIn(s),
    href: s.to('partnership'),
    current: true,
    order: '2026-11-23',
  },
  {
    kind: 'issue',
    date: '2026-12-01T00:00:00.000Z',
    title: null,
    number: 1,
    href: s.to('issue'),
    current: false,
    order: '2026-12-01',
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
    timeline: timelineIn(s),
    unlisted: false,
    kit: { href: '/media/0123456789abcdef.zip', size: 2_345_678 },
    releaseHref: `${to('partnership')}/release.txt`,
    bothHref: to('partnership-both'),
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
  timeline: [],
  kit: null,
  bothHref: null,
  issue: null,
  publishedAt: null,
  signal: null,
});

/** Under embargo, for a journalist by name. */
export const embargoedIn = (s: Sampler): PressView => ({
  locale: s.locale,
  state: 'embargoed',
  reader: {
    name: s.say('한기자', 'Han Gija'),
    outlet: s.say('가나일보', 'The Gana Daily'),
  },
  embargoUntil: '2026-11-30T00:00:00.000Z',
  kitHref: '/press/token/kit.zip',
  announcement: { ...partnershipIn(s), unlisted: true },
});

/** The exact text, for a partner, whose first answer was not complete. */
export const toApproveIn = (s: Sampler): ApprovalView => ({
  locale: s.locale,
  state: 'asked',
  partner: s.say('카카오엔터테인먼트', 'Kakao Entertainment'),
  contact: s.say('김하나', 'Kim Hana'),
  hash: 'abcdef0123456789',
  action: s.to('partnership-approval'),
  problem: 'incomplete',
  announcement: { ...partnershipIn(s), unlisted: true },
});

export const bothEditionsIn = (s: Sampler): BothView => ({
  locale: s.locale,
  editions: [
    { ...partnershipIn(s), locale: 'ko' },
    { ...partnershipIn(s), locale: 'en' },
  ],
});
