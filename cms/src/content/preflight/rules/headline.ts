import { needs, textOf, type Finding, type Rule } from '../finding.ts';
import { widthOf } from '../width.ts';

const label = ['제목', 'Headline'] as const;

/** A search result and a phone's list show about this much. English is as wide as twice the letters. */
const longest = 40;

function tooLong(headline: string): Finding[] {
  const width = widthOf(headline);
  if (width <= longest) return [];
  return [
    {
      level: 'warning',
      path: 'headline',
      label,
      message: [
        `한글 ${width}자 길이입니다. ${longest}자를 넘으면 휴대전화 목록과 검색 결과에서 잘립니다.`,
        `As long as ${width} Hangul (a Latin letter is half). Over ${longest}, lists on phones and search results cut it.`,
      ],
    },
  ];
}

/** There is a headline, and it can be read in a list. */
export const headline: Rule = {
  name: 'headline',
  check: (doc) => [
    ...needs(doc, 'headline', {
      level: 'error',
      path: 'headline',
      label,
      message: ['제목을 넣어 주세요.', 'Enter one.'],
    }),
    ...tooLong(textOf(doc, 'headline')),
  ],
};
