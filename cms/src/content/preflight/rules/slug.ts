import { isPlaceholder } from '../../slugs/keep-slug.ts';
import { textOf, type Finding, type Rule } from '../finding.ts';

const label = ['주소 이름', 'Slug'] as const;
const found = (level: Finding['level'], message: Finding['message']): Finding[] => [
  { level, path: 'slug', label, message },
];

/** The address says what it is of. An empty one is made when it is saved. */
export const slug: Rule = {
  name: 'slug',
  check: (doc) => {
    const value = textOf(doc, 'slug');
    if (value === '') return [];
    // Without a headline there is another finding, and with one the address follows it.
    if (isPlaceholder(value) && textOf(doc, 'headline') !== '')
      return found('warning', [
        '임시 주소입니다. 주소에 쓸 말을 적어 주세요.',
        'It is a stand-in. Write what the address should say.',
      ]);
    if (/^[\d-]+$/.test(value) && doc['number'] === undefined)
      return found('warning', [
        '숫자뿐인 주소입니다. 검색과 공유에서 무슨 글인지 알 수 없습니다.',
        'It has only digits: nobody can tell from it what it leads to.',
      ]);
    return [];
  },
};
