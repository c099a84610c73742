import type { CollectionConfig } from 'payload';

import { labels } from '../../content/fields/named.ts';
import { collections } from '../../platform/slugs.ts';
import { nobody } from '../../workflow/access.ts';

/** What colleagues say of a document and its fields: read and written beside it, never by readers. */
export const Comments: CollectionConfig = {
  slug: collections.comments,
  labels: labels('댓글', 'Comment'),
  // Who may read a document's drafts may read and write these: the endpoints ask.
  access: {
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  timestamps: false,
  lockDocuments: false,
  defaultSort: 'at',
  admin: { hidden: true },
  indexes: [{ fields: ['subject', 'documentId'] }],
  fields: [
    { name: 'subject', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    // The field that it is about, by its path; none for the document as a whole.
    { name: 'path', type: 'text' },
    // The words that were marked in it.
    { name: 'quote', type: 'textarea' },
    { name: 'text', type: 'textarea', required: true },
    { name: 'thread', type: 'text', index: true },
    // Ids, so that an account can go.
    { name: 'author', type: 'text', required: true, index: true },
    { name: 'mentions', type: 'json' },
    { name: 'at', type: 'date', required: true },
    { name: 'resolvedAt', type: 'date' },
    { name: 'resolvedBy', type: 'text' },
  ],
};
