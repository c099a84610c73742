import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { embargoUntil, firstPublishedAt, revisedAt } from '../../content/fields/dates.ts';
import { edition } from '../../content/fields/edition.ts';
import { both, groups, labels } from '../../content/fields/named.ts';
import { seo } from '../../content/fields/seo.ts';
import { slugField } from '../../content/fields/slug.ts';
import { collections } from '../../platform/slugs.ts';

import { access } from './access.ts';
import { partnerApproval } from './approval/fields.ts';
import { panels } from './admin/panels.ts';
import { agreement } from './fields/agreement.ts';
import { announcement } from './fields/announcement.ts';
import { parties } from './fields/parties.ts';
import { press } from './fields/press.ts';
import { related } from './fields/related.ts';
import { hooks } from './hooks.ts';

/** Announcements of what the magazine and others do together. */
export const Partnerships: CollectionConfig = {
  slug: collections.partnerships,
  labels: labels('제휴 발표', 'Partnership'),
  access,
  hooks,
  trash: true,
  versions: { maxPerDoc: 100, drafts: { autosave: { interval: 2000, showSaveDraftButton: true } } },
  defaultSort: '-updatedAt',
  defaultPopulate: { headline: true, slug: true, language: true, dek: true, announcedOn: true },
  admin: {
    group: groups.content,
    useAsTitle: 'headline',
    defaultColumns: [
      'headline',
      'language',
      'announcedOn',
      '_status',
      'firstPublishedAt',
      'updatedAt',
    ],
    listSearchableFields: ['headline', 'dek', 'slug'],
    description: both(
      '제휴와 협약의 발표문입니다.',
      'Announcements of partnerships and agreements.',
    ),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: both('발표', 'Announcement'), fields: announcement },
        { label: both('당사자', 'Parties'), fields: parties },
        { label: both('합의·발언', 'Agreement'), fields: agreement },
        { label: both('보도', 'Press'), fields: press },
        { label: both('관련', 'Related'), fields: related },
        { label: both('검색·공유', 'Search and sharing'), fields: [seo] },
      ],
    },
    ...edition(collections.partnerships),
    slugField,
    ...panels,
    partnerApproval,
    firstPublishedAt,
    revisedAt,
    embargoUntil,
    ...bookkeeping,
  ],
};
