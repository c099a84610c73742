import type { CollectionConfig, Field } from 'payload';

import { labels } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';
import { isStaff, nobody } from '../../../workflow/access.ts';
import { pageEndpoints } from './endpoints.ts';
import { deletesPageFiles } from './hooks.ts';

const size = (name: string): Field => ({
  name,
  type: 'group',
  fields: [
    { name: 'filename', type: 'text', required: true },
    { name: 'width', type: 'number', required: true },
    { name: 'height', type: 'number', required: true },
    { name: 'bytes', type: 'number', required: true },
  ],
});

/**
 * The sheets of an issue's PDF, one row each, written by the job that renders them. Readers are given those that
 * are free by `GET /api/issues/:id/pages`, and nothing by this collection.
 */
export const IssuePages: CollectionConfig = {
  slug: collections.issuePages,
  labels: labels('지면', 'Page'),
  access: {
    create: nobody,
    read: isStaff,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  admin: { hidden: true },
  lockDocuments: false,
  endpoints: pageEndpoints,
  hooks: { afterDelete: [deletesPageFiles] },
  fields: [
    {
      name: 'pdf',
      type: 'relationship',
      relationTo: collections.issuePdfs,
      required: true,
      index: true,
    },
    /** The PDF's file, its sheet: rendered once, whoever tries. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    /** The file that it was made from: another one makes it old. */
    { name: 'source', type: 'text', required: true, index: true },
    /** Counted from 1. */
    { name: 'sheet', type: 'number', required: true },
    size('thumb'),
    size('screen'),
    size('zoom'),
    /** Lines of words and where they stand, in ten-thousandths of the page: see `worker/layout.mjs`. */
    { name: 'lines', type: 'json' },
  ],
};
