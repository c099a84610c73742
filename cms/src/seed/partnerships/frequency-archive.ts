import { facts, p } from '../body.ts';
import type { PartnershipSeed } from '../data/partnership-types.ts';

export const frequencyArchive: PartnershipSeed = {
  slug: '느린문-레코드와-끊긴-방송의-보관소',
  headline: '느린문 레코드와 끊긴 방송의 보관소를 연다',
  dek: '문을 닫은 방송국의 대기음을 모아 듣고 빌려 갈 수 있게 한다. 견본으로 지어낸 발표다.',
  hero: 'meet',
  partners: [
    ['slow-door-records', '음원 보관'],
    ['thirteen-rooms', '연구 기금'],
    ['meokjul-press', '목록 인쇄'],
  ],
  signatories: [
    ['chae-irok', '편집장'],
    ['pyeon-mugyeol', '피처 에디터'],
  ],
  announcedOn: '2026-11-06',
  place: '서울, 음반사의 창고',
  scopes: [
    ['모으기', '방송이 끊긴 뒤의 대기음을 모아 목록을 만든다.'],
    ['듣기', '보관소에서 누구나 들을 수 있게 한다.'],
    ['빌려주기', '음악가가 작업에 쓰도록 빌려준다.'],
  ],
  statements: [
    {
      kind: 'quote',
      speakers: ['pyeon-mugyeol'],
      text: '방송은 끊겨도 주파수는 남습니다. 우리는 빈 주파수의 주소록을 만듭니다.',
    },
    {
      kind: 'paraphrase',
      speakers: ['chae-irok'],
      text: '보관소의 소리는 팔지 않으며, 빌려 간 사람이 무엇을 만들었는지만 적어 두겠다고 했다.',
    },
  ],
  body: [
    p(
      '느린문 레코드와 열세칸 기획, 먹줄 인쇄가 끊긴 방송의 보관소를 함께 연다. 첫해에는 대기음 마흔 점을 모은다.',
    ),
    facts('보관소의 첫해', [
      ['40', '모으려는 대기음.'],
      ['3', '함께하는 곳.'],
    ]),
    p('이 발표와 이름은 모두 견본이다.'),
  ],
  relatedArticles: ['느린문-레코드-품절-음반-마흔-장을-다시-찍는다'],
  issue: 6,
  publishedAt: '2026-11-06T10:00',
};
