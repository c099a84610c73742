import { measuredShare } from '../share-picture.ts';
import type { Finding, Rule } from '../finding.ts';

const shapes = [
  ['카드 1.91:1', 'cards, 1.91:1', 1200 / 630],
  ['카카오톡 2:1', 'KakaoTalk, 2:1', 2],
] as const;

/** How much of a picture a crop of this shape keeps. */
const kept = (width: number, height: number, ratio: number) =>
  Math.min(width / height / ratio, ratio / (width / height));

/** Where share cards cut much of the picture away, somebody has said what must stay. */
export const shareCrop: Rule = {
  name: 'share-crop',
  check: (doc, known) => {
    const picture = measuredShare(doc, known);
    if (picture?.focalX !== 50 || picture.focalY !== 50) return [];
    const { height, media, path, width } = picture;
    const tight = shapes.filter(([, , ratio]) => kept(width, height, ratio) < 0.6);
    const names = (index: 0 | 1) => tight.map((shape) => shape[index]).join(', ');
    if (tight.length === 0) return [];
    return [
      {
        level: 'warning',
        path,
        label: ['공유 이미지', 'Share picture'],
        message: [
          `공유 카드(${names(0)})에서 사진의 절반 가까이 잘립니다. 사진을 열어 초점을 정해 주세요.`,
          `Share cards (${names(1)}) cut nearly half of it away. Open the picture and set its focal point.`,
        ],
        detail: media,
      },
    ] satisfies Finding[];
  },
};
