import { embed, p } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const singleOf61Seconds: ArticleSeed = {
  slug: '이틀째비의-새-싱글-길이는-61초',
  kind: 'news',
  section: 'news',
  headline: '이틀째비의 새 싱글, 길이는 61초',
  dek: '한 테이크로 녹음한 61초짜리 곡을 7인치 음반으로 낸다. 뒷면에는 실패한 테이크 아홉 개를 실었다.',
  hero: { image: 'sixtyone', layout: 'column' },
  bylines: [['jwa-eunbyeol', 'text']],
  artists: ['iteuljjaebi'],
  tags: ['recording', 'b-sides'],
  publishedAt: '2026-10-30T10:45',
  body: [
    p(
      '이틀째비가 길이 61초의 싱글 「일 분 하고 조금」을 낸다. 7인치 음반과 디지털 음원으로 나오며, 음반의 뒷면에는 같은 곡을 녹음하다 실패한 테이크 아홉 개를 순서대로 실었다.',
    ),
    p(
      '곡은 한 번의 테이크로 녹음했다. 편집과 덧입히기는 하지 않았다. 61초라는 길이는 정한 것이 아니라 남은 것이라고 소속 음반사 느린문 레코드는 설명했다. 실패한 테이크들의 길이는 9초에서 2분까지 제각각이다.',
    ),
    embed(
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      '영상이 놓이는 자리를 보이는 견본 (공개 저작물)',
      'sixtyone',
    ),
    p(
      '뒷면의 아홉 테이크에는 제목 대신 실패한 까닭이 붙었다. 첫째는 ‘웃음’, 셋째는 ‘초인종’, 아홉째는 ‘너무 김’이다. 아홉 개를 모두 이어 들으면 8분 40초로, 앞면보다 여덟 배 넘게 길다.',
    ),
    p(
      '음반은 천 장만 찍는다. 번호는 1번부터가 아니라 61번부터 매긴다. 디지털 음원에는 뒷면이 없다.',
    ),
    p(
      '이틀째비는 지난봄 음반 『한숨』에서 음절마다 다른 날에 녹음하는 방법을 썼다. 이번 싱글은 그 반대편에 있는 작업인 셈이다. 공연 계획은 아직 없다.',
    ),
    p('이 기사에 나오는 이름과 음반은 모두 견본으로 지어낸 것이다.'),
  ],
};
