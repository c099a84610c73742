import { gallery, h2, image, p } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const afterTheLights: ArticleSeed = {
  slug: '불-꺼진-뒤의-여섯-장면',
  kind: 'photo',
  section: 'feature',
  kicker: '화보 · 제3호',
  headline: '불 꺼진 뒤의 여섯 장면',
  dek: '마지막 관객이 나가고 문이 잠기기까지 37분. 그동안 극장에 남아 있는 것들을 망점으로 옮겼다.',
  hero: { gallery: ['dark1', 'dark2', 'dark3'], layout: 'wide' },
  bylines: [
    ['ok-darin', 'illustration'],
    ['guk-huion', 'photo'],
    ['chae-irok', 'text'],
  ],
  tags: ['stage', 'small-venues'],
  print: [3, 40, 55],
  publishedAt: '2026-10-30T19:00',
  body: [
    p(
      '공연이 끝나면 극장은 소리를 하나씩 내려놓는다. 앰프의 팬이 먼저 멎고 환풍기가 뒤따른다. 객석 등이 꺼지면 의자 쿠션이 천천히 부풀어 오르는 소리가 난다. 사람의 무게를 한 시간 반 동안 견딘 의자들이 제 모양으로 돌아오는 것이다. 우리는 그 37분 동안 여섯 군데에 서 있었다.',
    ),
    gallery(
      '22시 14분, 객석',
      ['dark1', '22시 14분. 예순 개의 의자 가운데 다섯 개가 아직 접히지 않았다.'],
      ['dark4', '22시 20분. 마이크 거치대. 높이는 오늘 노래한 사람의 키에 맞춰져 있다.'],
    ),
    p(
      '무대 감독은 의자를 접지 않고 센다. 접히지 않은 의자는 누가 오래 앉아 있었다는 뜻이라고 했다. 이날은 다섯이었다. 가장 많았던 날은 열아홉, 그날 공연의 마지막 곡은 8분이었다.',
    ),
    image('dark3', {
      width: 'wide',
      caption: '22시 27분. 무대 뒤의 케이블. 붉은 것 한 가닥만 내일도 쓴다.',
    }),
    h2('나가는 문'),
    gallery(
      '22시 40분, 무대 뒤',
      ['dark5', '막은 열네 폭이다. 가운데 두 폭 사이로 안전등의 빛이 샌다.'],
      ['dark2', '비상구 표지. 이 극장에서 끌 수 없는 유일한 빛.'],
      ['dark6', '바닥에 떨어진 입장권. 번호 뒷자리가 닳아 있었다.'],
    ),
    p(
      '22시 51분, 문이 잠겼다. 열쇠를 돌리는 소리가 이날 극장에서 난 마지막 소리였다. 아니, 마지막은 아니었다. 문에 귀를 대자 안에서 의자 하나가 접히는 소리가 났다.',
    ),
  ],
};
