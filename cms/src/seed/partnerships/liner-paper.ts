import { p, quote } from '../body.ts';
import type { PartnershipSeed } from '../data/partnership-types.ts';

export const linerPaper: PartnershipSeed = {
  slug: '먹줄-인쇄와-속지의-표준-종이',
  headline: '먹줄 인쇄와 속지의 표준 종이를 정한다',
  dek: '넘길 때 소리가 나지 않는 종이를 고른다. 견본으로 지어낸 발표다.',
  partners: [['meokjul-press', '종이와 인쇄'], ['slow-door-records']],
  signatories: [['pyo-isol', '기자']],
  announcedOn: '2026-09-15',
  scopes: [['조용한 종이', '마이크로 잡히지 않을 만큼 조용히 넘어가는 종이를 찾는다.']],
  statements: [
    {
      kind: 'paraphrase',
      speakers: ['pyo-isol'],
      text: '종이 스물두 가지를 넘겨 보았고 그 소리를 모두 녹음했다고 밝혔다.',
    },
  ],
  body: [
    p(
      '먹줄 인쇄와 느린문 레코드가 속지에 쓸 종이 한 가지를 함께 고른다. 고른 종이의 이름과 값은 모두에게 알린다.',
    ),
    quote('좋은 종이는 음악보다 조용하다.'),
    p('이 발표와 이름은 모두 견본이다.'),
  ],
  relatedArticles: ['음반-속지-다섯-장을-펼쳤다'],
  publishedAt: '2026-09-15T10:00',
};
