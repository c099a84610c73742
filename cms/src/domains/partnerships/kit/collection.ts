import { urls } from '@bbk/shared/urls';
import { documentKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import type { CollectionConfig } from 'payload';

import { labels, options } from '../../../content/fields/named.ts';
import type { Doc } from '../../../content/publish/stored.ts';
import { collections } from '../../../platform/slugs.ts';
import { isStaff, nobody, or } from '../../../workflow/access.ts';

/**
 * The press kit of an announcement, all of its editions together: which file it is, and whether readers may have
 * it. Written by the system alone. `held` is the file for those who are invited before the embargo ends.
 */
export const PressKits: CollectionConfig = {
  slug: collections.pressKits,
  labels: labels('보도자료 묶음', 'Press kit'),
  access: {
    create: nobody,
    read: or(isStaff, () => ({ live: { equals: true } })),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  admin: { hidden: true },
  fields: [
    { name: 'id', type: 'text', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: options(
        ['waiting', '만드는 중', 'Being made'],
        ['ready', '준비됨', 'Ready'],
        ['failed', '실패', 'Failed'],
        ['none', '없음', 'None'],
      ),
    },
    { name: 'live', type: 'checkbox', defaultValue: false, index: true },
    { name: 'filename', type: 'text' },
    { name: 'filesize', type: 'number' },
    {
      name: 'held',
      type: 'text',
      access: { read: ({ req }) => Boolean(req.user) },
    },
    { name: 'editions', type: 'json' },
  ],
};

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** What the site is told of a press kit: where the file is, and which announcements offer it. */
export const describePressKit = (kit: Doc) => ({
  collection: collections.partnerships,
  id: String(kit['id']),
  isPublic: kit['live'] === true,
  locales,
  paths: typeof kit['filename'] === 'string' ? [urls.media(kit['filename'])] : [],
  lists: strings(kit['editions']).map((id) => documentKey(collections.partnerships, id)),
});
