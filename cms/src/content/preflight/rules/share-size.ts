import { measuredShare } from '../share-picture.ts';
import type { Rule } from '../finding.ts';

/** A card is 1200 by 630; below half of that it is shown small, or not at all. */
const card = { width: 1200, height: 630 };
const least = { width: 600, height: 315 };

/** The picture of the share card is large enough. */
export const shareSize: Rule = {
  name: 'share-size',
  check: (doc, known) => {
    const picture = measuredShare(doc, known);
    if (!picture) return [];
    const { height, media, path, width } = picture;
    if (width >= card.width && height >= card.height) return [];
    const isTiny = width < least.width || height < least.height;
    return [
      {
        level: isTiny ? 'warning' : 'note',
        path,
        label: ['공유 이미지', 'Share picture'],
        message: [
          `${width}×${height}로, 공유 카드(${card.width}×${card.height})보다 작아 흐리게 보입니다.`,
          `It is ${width}×${height}, smaller than a share card (${card.width}×${card.height}): it looks soft.`,
        ],
        detail: media,
      },
    ];
  },
};
