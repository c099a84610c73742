import { p } from '../body.ts';
import type { PartnershipSeed } from '../data/partnership-types.ts';

export const smallStagesPartnership: PartnershipSeed = {
  slug: '소극장-스물넷과-빈-무대의-표',
  headline: '소극장 스물넷과 함께 빈 무대의 표를 만든다',
  dek: '스물네 극장의 빈 날을 한 장의 표로 모아 지면과 웹에 싣는다. 견본으로 지어낸 발표다.',
  hero: 'small',
  partners: [
    ['small-stages-24', '자료 제공'],
    ['gwitungi-works', '무대 제작'],
  ],
  signatories: [['chae-irok', '편집장']],
  announcedOn: '2026-10-19',
  place: '군산의 한 소극장',
  scopes: [
    ['빈 날의 표', '스물네 극장의 비어 있는 날을 석 달에 한 번 모은다.'],
    ['작은 무대', '귀퉁이 제작소가 접어서 옮기는 무대를 만든다.'],
  ],
  statements: [
    {
      kind: 'quote',
      speakers: ['chae-irok'],
      text: '빈 날을 적어 두면 누군가 그날을 채우러 옵니다. 우리가 하는 일은 적는 것까지입니다.',
    },
  ],
  body: [
    p(
      '소극장 스물넷과 귀퉁이 제작소가 이 잡지와 함께 빈 무대의 표를 만든다. 표에는 극장마다 앞으로 석 달 동안 비어 있는 날과 그날의 대관료가 적힌다.',
    ),
    p('표의 첫 칸은 값이 아니라 객석 수다. 이 발표와 이름은 모두 견본이다.'),
  ],
  pressKit: [
    ['small', '표의 도안'],
    ['mark3', '소극장 스물넷의 표지'],
  ],
  pressContact: {
    name: '모임 연락 담당 (견본)',
    organisation: '소극장 스물넷',
    email: 'press@example.com',
  },
  relatedArticles: ['전국-소극장-스물네-곳-대관료-표를-함께-공개하기로'],
  publishedAt: '2026-10-19T09:00',
};
