import type { Access, CollectionConfig } from 'payload';

import { labels } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { nobody } from '../../workflow/access.ts';
import { kinds } from './words.ts';

const own: Access = ({ req }) => (req.user ? { recipient: { equals: req.user.id } } : false);

/** What somebody is told of: written by the system, read by whom it is for. */
export const Notifications: CollectionConfig = {
  slug: collections.notifications,
  labels: labels('알림', 'Message'),
  access: {
    create: nobody,
    read: own,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  timestamps: false,
  lockDocuments: false,
  defaultSort: '-at',
  admin: { hidden: true },
  fields: [
    // An id, so that an account can go: what it was told goes with it.
    { name: 'recipient', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...kinds] },
    { name: 'subject', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    { name: 'by', type: 'text' },
    { name: 'note', type: 'textarea' },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'readAt', type: 'date', index: true },
  ],
};
