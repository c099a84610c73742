import { localeOf } from '../../publish/describe.ts';
import { needs, type Finding, type Rule } from '../finding.ts';

const english = ['영어판', 'English edition'] as const;
const original = ['한국어 원문', 'Korean original'] as const;

/** The two editions of a piece go together: none is missing, or older than the other, unnoticed. */
export const edition: Rule = {
  name: 'edition',
  check: (doc, { otherEdition }): Finding[] => {
    if (localeOf(doc) === 'en') {
      if (otherEdition?.isOlder)
        return [
          {
            level: 'warning',
            path: 'translationOf',
            label: original,
            message: [
              '번역한 뒤 한국어 원문이 고쳐졌습니다. 고친 곳을 옮겼는지 확인해 주세요.',
              'The Korean was changed after it was translated. Check that the changes are in.',
            ],
            detail: otherEdition.revision,
          },
        ];
      return needs(doc, 'translationOf', {
        level: 'note',
        path: 'translationOf',
        label: original,
        message: [
          '한국어 원문을 고르지 않아 두 언어판이 서로 이어지지 않습니다.',
          'No Korean original is chosen: the two editions do not lead to each other.',
        ],
      });
    }
    const message = otherEdition
      ? ([
          '이 글보다 영어판이 오래되었습니다. 고친 곳을 영어판에도 옮겨 주세요.',
          'The English edition is older than this. Bring the changes into it.',
        ] as const)
      : (['영어판이 없습니다.', 'There is no English edition.'] as const);
    return otherEdition && !otherEdition.isOlder
      ? []
      : [{ level: 'note', path: 'language', label: english, message }];
  },
};
