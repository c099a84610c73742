import type { Marked, Words } from './types.ts';

export type OrganisationSeed = Marked & {
  slug: string;
  name: Words;
  kind: 'label' | 'agency' | 'media' | 'company' | 'other';
  logo?: string;
  boilerplate?: Words;
};

/** Of the three partners, nothing but the names is known: what they say of themselves is theirs to send. */
export const organisations: readonly OrganisationSeed[] = [
  { slug: 'kakao-entertainment', real: true, kind: 'company', name: ['카카오엔터테인먼트', 'Kakao Entertainment'] },
  { slug: 'billboard', real: true, kind: 'media', name: ['빌보드', 'Billboard'] },
  { slug: 'billboard-korea', real: true, kind: 'media', name: ['빌보드 코리아', 'Billboard Korea'] },
  {
    slug: 'slow-door-records',
    kind: 'label',
    name: ['느린문 레코드', 'Slow Door Records'],
    logo: 'mark1',
    boilerplate: ['한 해에 여섯 장만 내는 음반사. 문을 닫는 데 오래 걸리는 녹음실에서 시작했다. 견본으로 지어낸 이름이다.', 'A label that releases six records a year. An invented sample.'],
  },
  {
    slug: 'thirteen-rooms',
    kind: 'agency',
    name: ['열세칸 기획', 'Thirteen Rooms'],
    logo: 'mark2',
    boilerplate: ['연습실이 열세 칸인 기획사. 열세 번째 방에는 거울이 없다. 견본으로 지어낸 이름이다.', 'An agency with thirteen practice rooms; there is no mirror in the last. An invented sample.'],
  },
  {
    slug: 'small-stages-24',
    kind: 'other',
    name: ['소극장 스물넷', 'Twenty-Four Small Stages'],
    logo: 'mark3',
    boilerplate: ['소극장 스물네 곳의 모임. 대관료 표를 함께 만든다. 견본으로 지어낸 이름이다.', 'An association of twenty-four small theatres. An invented sample.'],
  },
  {
    slug: 'gwitungi-works',
    kind: 'company',
    name: ['귀퉁이 제작소', 'Gwitungi Works'],
    logo: 'mark4',
    boilerplate: ['무대의 귀퉁이를 만드는 목공소. 견본으로 지어낸 이름이다.', 'A workshop that builds the corners of stages. An invented sample.'],
  },
  {
    slug: 'meokjul-press',
    kind: 'company',
    name: ['먹줄 인쇄', 'Meokjul Press'],
    logo: 'mark5',
    boilerplate: ['음반 속지와 포스터를 찍는 인쇄소. 견본으로 지어낸 이름이다.', 'A printer of liner notes and posters. An invented sample.'],
  },
];
