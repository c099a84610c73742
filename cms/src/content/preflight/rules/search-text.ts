import { rows } from '../../pictures/used.ts';
import { textOf, type Finding, type Rule } from '../finding.ts';
import { widthOf } from '../width.ts';

const limits = {
  title: [35, '검색 제목', 'Search title'],
  description: [80, '검색 설명', 'Search description'],
  socialTitle: [35, '공유 제목', 'Social title'],
} as const;

/** What was written for search results and share cards fits there. */
export const searchText: Rule = {
  name: 'search-text',
  check: (doc) => {
    const [seo] = rows([doc['seo']]);
    return Object.entries(limits).flatMap(([name, [longest, ko, en]]): Finding[] => {
      const width = widthOf(textOf(seo, name));
      if (width <= longest) return [];
      return [
        {
          level: 'warning',
          path: `seo.${name}`,
          label: [ko, en],
          message: [
            `한글 ${width}자 길이입니다. ${longest}자를 넘는 부분은 잘립니다.`,
            `As long as ${width} Hangul (a Latin letter is half); what is over ${longest} is cut.`,
          ],
        },
      ];
    });
  },
};
