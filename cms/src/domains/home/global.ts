import type { GlobalConfig } from 'payload';

import { globalAccess } from '../../content/fields/global.ts';
import { both, groups } from '../../content/fields/named.ts';
import { globals } from '../../platform/slugs.ts';

import { front } from './fields.ts';

/** The curated front of each edition. What is left empty falls back to the newest. */
export const Home: GlobalConfig = {
  slug: globals.home,
  label: both('첫 화면', 'Home'),
  access: globalAccess,
  versions: { max: 50 },
  admin: {
    group: groups.front,
    description: both('첫 화면에 무엇을 세울지 정합니다.', 'What stands on the front page.'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          name: 'ko',
          label: both('한국어판', 'Korean'),
          fields: front('ko'),
        },
        {
          name: 'en',
          label: both('영어판', 'English'),
          fields: front('en'),
        },
      ],
    },
  ],
};
