import type { CollectionConfig } from 'payload';

import { both, groups, labels, named } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { isStaff } from '../../workflow/access.ts';
import { writtenBySystem } from '../../workflow/policies.ts';

/** What was made public together, and when: written in the transaction that did it, never changed. */
export const Releases: CollectionConfig = {
  slug: collections.releases,
  labels: labels('호 릴리스', 'Release'),
  access: writtenBySystem(isStaff),
  timestamps: false,
  lockDocuments: false,
  defaultSort: '-releasedAt',
  admin: {
    group: groups.operation,
    useAsTitle: 'title',
    defaultColumns: ['title', 'plannedAt', 'releasedAt', 'by'],
    hideAPIURL: true,
    description: both(
      '호와 그 기사가 함께 공개된 기록입니다. 고칠 수 없습니다.',
      'What became public together with an issue. It can not be changed.',
    ),
  },
  fields: [
    named(['호', 'Issue'], ['공개된 호입니다.', 'What was released.'], {
      name: 'title',
      type: 'text',
      required: true,
    }),
    { name: 'issue', type: 'text', required: true, index: true, admin: { hidden: true } },
    named(['정한 시각', 'Planned'], ['예약한 시각입니다.', 'When it was to be.'], {
      name: 'plannedAt',
      type: 'date',
      required: true,
    }),
    named(['공개한 시각', 'Released'], ['실제로 공개한 시각입니다.', 'When it was.'], {
      name: 'releasedAt',
      type: 'date',
      required: true,
    }),
    named(['정한 사람', 'By'], ['시각을 정한 사람입니다.', 'Who set the time.'], {
      name: 'by',
      type: 'relationship',
      relationTo: collections.users,
    }),
    named(['함께 공개된 것', 'Parts'], ['문서의 목록입니다.', 'The documents.'], {
      name: 'parts',
      type: 'json',
      required: true,
    }),
    named(['첫 순번', 'First event'], ['발행 기록의 순번입니다.', 'Its sequence.'], {
      name: 'firstSequence',
      type: 'number',
      required: true,
    }),
    named(['끝 순번', 'Last event'], ['발행 기록의 순번입니다.', 'Its sequence.'], {
      name: 'lastSequence',
      type: 'number',
      required: true,
    }),
  ],
};
