import type { Field } from 'payload';

import { named } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';
import { onlyNewsroom } from '../../../workflow/access.ts';

/** What the front page shows from the release on. Nobody else's business before. */
export const takeover: Field = named(
  ['첫 화면', 'Front page'],
  ['릴리스할 때 첫 화면이 바뀝니다.', 'The front page changes with the release.'],
  {
    name: 'takeover',
    type: 'group',
    access: { read: onlyNewsroom },
    fields: [
      named(
        ['이 호를 첫 화면에', 'Take the front page'],
        ['첫 화면의 호와 색이 이 호의 것이 됩니다.', 'Its issue and colour become this one’s.'],
        { name: 'home', type: 'checkbox', defaultValue: true },
      ),
      named(
        ['머리기사', 'Lead'],
        [
          '첫 화면을 여는 기사입니다. 비우면 지금의 머리기사가 남습니다.',
          'What opens the front page; the lead of now stays if it is empty.',
        ],
        {
          name: 'lead',
          type: 'relationship',
          relationTo: collections.articles,
          filterOptions: { language: { equals: 'ko' } },
          admin: { allowCreate: false },
        },
      ),
    ],
  },
);
