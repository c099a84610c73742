import { entry, p } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const recordsOfTheSeason: ArticleSeed = {
  slug: '이-계절의-음반-다섯-장',
  kind: 'review',
  section: 'review',
  headline: '이 계절의 음반 다섯 장',
  dek: '다섯 사람이 한 장씩 골랐다. 겹치지 않게 고르자는 약속은 없었는데, 겹치지 않았다.',
  hero: { image: 'season', layout: 'wide' },
  bylines: [
    ['jwa-eunbyeol', 'text'],
    ['pyeon-mugyeol', 'text'],
    ['pyo-isol', 'text'],
    ['chae-irok', 'text'],
    ['mo-ideun', 'text'],
  ],
  artists: ['mulgyeol-pyosik', 'danchugari', 'haeneomi-chejo', 'witmok-radio', 'nuknukhan-jido'],
  tags: ['albums'],
  print: [5, 98, 103],
  publishedAt: '2026-11-14T09:00',
  body: [
    p(
      '계절의 음반을 고르는 일은 늘 늦다. 음반은 여름에 만들어지고 가을에 나오며, 우리가 그것을 제대로 듣는 것은 겨울 문턱이다. 그래서 이 다섯 장은 이 계절에 나온 음반이 아니라 이 계절에 남은 음반이다. 제5호에 실린 서른두 장 가운데 다섯 장을 옮겨 싣는다.',
    ),
    entry(
      5,
      '『침수 구역』',
      '눅눅한지도 · 글 모이든',
      '물에 잠긴 골목을 노래하면서 한 번도 비를 부르지 않는다. 기타가 벽지처럼 들뜨고 드럼은 아래층에서 올라온다. 마지막 곡에서 물이 빠질 때 남는 자국이, 이 밴드가 지금껏 쓴 가장 아름다운 선율이다.',
    ),
    entry(
      4,
      '『온돌 주파수 2』',
      '윗목라디오 · 글 채이록',
      '라디오가 잡히지 않는 방에서 라디오 흉내를 내는 두 사람. 1편이 농담이었다면 2편은 농담이 습관이 된 사람들의 다큐멘터리다. 시보 대신 넣은 밥솥 소리가 정각보다 정확하다.',
    ),
    entry(
      3,
      '『하루 일곱 번』',
      '해넘이체조 · 글 좌은별',
      '일곱 사람이 하루에 한 번씩 해 지는 것을 보고 쓴 일곱 곡. 춤추기에는 느리고 울기에는 밝다. 여섯 번째 곡의 코러스에서 일곱 목소리가 각자 다른 시각에 해가 진다.',
    ),
    entry(
      2,
      '『회로의 여름』',
      '단추갈이 · 글 표이솔',
      '지난해의 『회로의 봄』에서 남은 부품으로 만들었다고 한다. 소리는 오히려 더 많다. 고장 난 것을 고치는 대신 고장 난 방식대로 연주하는 법을 익힌 듯하다. 이어폰보다 작은 스피커로 들을 것.',
    ),
    entry(
      1,
      '『수면 아래 방송국』',
      '물결표식 · 글 편무결',
      '따로 길게 썼으므로 짧게 적는다. 끝까지 둘 것.',
      'broadcast',
    ),
  ],
};
