import type { Field } from 'payload';

import { named } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';

export const related: Field[] = [
  named(
    ['관련 기사', 'Related articles'],
    ['발표 끝에 보일 기사입니다.', 'Articles shown at its end.'],
    {
      name: 'relatedArticles',
      type: 'relationship',
      relationTo: collections.articles,
      hasMany: true,
    },
  ),
  named(
    ['관련 호', 'Issue'],
    ['이 제휴로 나온 인쇄판입니다.', 'The print issue that came of it.'],
    { name: 'issue', type: 'relationship', relationTo: collections.issues },
  ),
];
