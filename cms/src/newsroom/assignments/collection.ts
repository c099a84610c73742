import type { CollectionConfig, CollectionSlug } from 'payload';

import { labels, named } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { isStaff, nobody } from '../../workflow/access.ts';

const user = { type: 'relationship', relationTo: collections.users as CollectionSlug } as const;

/** Who writes, who edits, and until when: beside the documents, so that it is no version of them. */
export const Assignments: CollectionConfig = {
  slug: collections.assignments,
  labels: labels('배정', 'Assignment'),
  access: {
    create: nobody,
    read: isStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  admin: { hidden: true },
  indexes: [{ fields: ['subject', 'documentId'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    named(['쓰는 사람', 'Writer'], ['글을 쓰는 사람입니다.', 'Who writes it.'], {
      ...user,
      name: 'writer',
      index: true,
    }),
    named(['데스크', 'Editor'], ['글을 보는 사람입니다.', 'Who edits it.'], {
      ...user,
      name: 'editor',
      index: true,
    }),
    named(['마감', 'Due'], ['서울 시각입니다.', 'Seoul time.'], {
      name: 'due',
      type: 'date',
      index: true,
    }),
  ],
};
