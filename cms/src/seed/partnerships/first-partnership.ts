import { p } from '../body.ts';
import type { PartnershipSeed } from '../data/partnership-types.ts';

/** Real content. Each sentence is held by the press report; its date is not given, so there is none. */
export const firstPartnership: PartnershipSeed = {
  slug: 'kakao-entertainment-billboard-billboard-korea',
  real: true,
  headline: 'K팝을 두고 맺은 세 회사의 첫 공식 파트너십',
  dek: '카카오엔터테인먼트와 빌보드, 빌보드 코리아가 K팝에 관한 공식 파트너십을 맺었다. 세 회사가 K팝을 두고 공식으로 손잡은 것은 처음이다.',
  partners: [['kakao-entertainment'], ['billboard'], ['billboard-korea']],
  signatories: [
    ['joseph-chang', '공동대표', 'kakao-entertainment'],
    ['mike-van', '사장', 'billboard'],
    ['yuna-kim', '대표 겸 발행인', 'billboard-korea'],
  ],
  place: '서울, 카카오엔터테인먼트 사무실',
  scopes: [
    ['협력 체계', '세 회사가 글로벌 파트너로서 함께 일하는 협력 체계를 갖춘다.'],
    ['더 넓은 독자에게', '한국 음악과 관련 콘텐츠를 폭넓게, 더 많은 사람에게 보인다.'],
    ['해외 활동 지원', 'K팝 음악가의 국제 활동을 마케팅과 프로모션으로 돕는다.'],
    [
      '새 사업 모델',
      '음악 IP를 기획하고 제작하고 마케팅하는 카카오엔터테인먼트의 일에 빌보드의 데이터와 세계 매체망을 잇는다.',
    ],
  ],
  statements: [
    {
      kind: 'paraphrase',
      speakers: ['mike-van', 'yuna-kim'],
      text: '두 사람은 함께 이번 협력을 반기며, 콘텐츠를 개발하고 제작하고 마케팅해 온 카카오엔터테인먼트의 전문성을 들었다.',
    },
    {
      kind: 'paraphrase',
      speakers: ['joseph-chang'],
      text: 'K팝을 비롯한 한국 엔터테인먼트의 세계적 영향력이 커지고 있다는 점과, 산업이 해외에서 고르게 성장하는 일을 짚었다.',
    },
  ],
  body: [
    p(
      '카카오엔터테인먼트와 빌보드, 빌보드 코리아가 K팝에 관한 공식 파트너십을 맺었다. 세 회사의 첫 공식 파트너십이다. 서울에 있는 카카오엔터테인먼트 사무실에서 만남이 있었다.',
    ),
    p(
      '합의는 네 갈래다. 세 회사는 글로벌 파트너로서 협력 체계를 갖추고, 한국 음악과 관련 콘텐츠의 온 범위를 더 넓은 독자와 청자에게 보이며, K팝 음악가의 해외 활동을 마케팅과 프로모션으로 돕는다. 그리고 카카오엔터테인먼트의 음악 IP 기획·제작·마케팅을 빌보드의 데이터와 세계 매체망에 잇는 새 사업 모델을 만든다.',
    ),
    p(
      '이 소식은 빌보드 코리아의 [첫 종이 잡지](/issues/1) 발행에 때맞춰 나왔다. 발표를 전한 보도에는 날짜가 적혀 있지 않아 이 면에도 적지 않는다. 세 사람의 말은 모두 요지를 옮긴 것이며, 말한 그대로의 인용이 아니다.',
    ),
    p(
      '같은 보도가 전한 세계 음반 차트의 두 수는 [따로 적었다](/articles/한-보도의-두-집계를-따로-읽는다).',
    ),
  ],
  relatedArticles: ['한-보도의-두-집계를-따로-읽는다'],
  issue: 1,
};
