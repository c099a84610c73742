import { needs, textOf, type Rule } from '../finding.ts';
import { widthOf } from '../width.ts';

const label = ['요약', 'Dek'] as const;
const longest = 120;

/** There is a dek: lists, search results and share cards show it. */
export const dek: Rule = {
  name: 'dek',
  check: (doc) => {
    const width = widthOf(textOf(doc, 'dek'));
    if (width > longest) {
      return [
        {
          level: 'note',
          path: 'dek',
          label,
          message: [
            `한글 ${width}자 길이입니다. ${longest}자 안쪽이면 목록에서 잘리지 않습니다.`,
            `As long as ${width} Hangul; within ${longest} lists show all of it.`,
          ],
        },
      ];
    }
    return needs(doc, 'dek', {
      level: 'warning',
      path: 'dek',
      label,
      message: [
        '요약이 없습니다. 목록, 검색 결과, 공유 카드에 설명 없이 나갑니다.',
        'There is none: lists, search results and share cards stand without a description.',
      ],
    });
  },
};
