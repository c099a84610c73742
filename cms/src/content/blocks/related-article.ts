import type { Block } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { labels, named } from '../fields/named.ts';

export const relatedArticleBlock: Block = {
  slug: 'relatedArticle',
  interfaceName: 'RelatedArticleBlock',
  labels: labels('관련 기사', 'Related article'),
  fields: [
    named(
      ['기사', 'Article'],
      ['본문 사이에 보일 기사입니다.', 'The article shown within the text.'],
      {
        name: 'article',
        type: 'relationship',
        relationTo: collections.articles,
        required: true,
        admin: { allowCreate: false },
      },
    ),
  ],
};
