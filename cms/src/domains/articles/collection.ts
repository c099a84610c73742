import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { embargoUntil, firstPublishedAt, revisedAt } from '../../content/fields/dates.ts';
import { edition } from '../../content/fields/edition.ts';
import { both, groups, labels } from '../../content/fields/named.ts';
import { textEndpoint } from '../../content/print-text/endpoint.ts';
import { seo } from '../../content/fields/seo.ts';
import { slugField } from '../../content/fields/slug.ts';
import { collections } from '../../platform/slugs.ts';

import { access } from './access.ts';
import { corrections } from './fields/corrections.ts';
import { credits } from './fields/credits.ts';
import { filing } from './fields/filing.ts';
import { measures } from './fields/measures.ts';
import { text } from './fields/text.ts';
import { hooks } from './hooks.ts';

/** What a list asks for after what it is of: its order, and last what tells that readers may have it. */
const publicOrder = [
  'language',
  '_status',
  'firstPublishedAt',
  'createdAt',
  'deletedAt',
  'embargoUntil',
];

/**
 * The lists of readers: everything, and a section. Ordered by it and without a look at the documents they are paged
 * and counted, however many there are. And the other edition, which each article asks for: where few are translated,
 * SQLite takes the field alone for one that says little. And both languages, of which the sitemap's index asks for the
 * first and the last, and of each month for how many there are and the newest change. And what the API answers in
 * nobody's order, which is the desk's.
 */
const listOrders = [
  { fields: publicOrder },
  { fields: ['section', ...publicOrder] },
  { fields: ['translationOf', 'language', '_status'] },
  { fields: [...publicOrder.slice(1), 'updatedAt'] },
  { fields: ['updatedAt', 'createdAt'] },
];

/** What the magazine publishes. */
export const Articles: CollectionConfig = {
  slug: collections.articles,
  labels: labels('기사', 'Article'),
  access,
  hooks,
  endpoints: [textEndpoint],
  trash: true,
  indexes: listOrders,
  versions: { maxPerDoc: 100, drafts: { autosave: { interval: 2000, showSaveDraftButton: true } } },
  defaultSort: '-updatedAt',
  defaultPopulate: {
    headline: true,
    slug: true,
    language: true,
    kind: true,
    hero: true,
    dek: true,
    section: true,
    firstPublishedAt: true,
  },
  admin: {
    group: groups.content,
    useAsTitle: 'headline',
    defaultColumns: [
      'headline',
      'section',
      'kind',
      'language',
      '_status',
      'firstPublishedAt',
      'updatedAt',
    ],
    listSearchableFields: ['headline', 'dek', 'slug', 'kicker'],
    description: both(
      '뉴스, 피처, 인터뷰, 리뷰, 칼럼, 화보, 리스트입니다.',
      'News, features, interviews, reviews, columns, photo essays and lists.',
    ),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: both('글', 'Text'), fields: text },
        { label: both('분류', 'Filing'), fields: filing },
        { label: both('바이라인·출처', 'Credits'), fields: credits },
        { label: both('정정', 'Corrections'), fields: [corrections] },
        { label: both('검색·공유', 'Search and sharing'), fields: [seo] },
      ],
    },
    ...edition(collections.articles),
    slugField,
    firstPublishedAt,
    revisedAt,
    embargoUntil,
    ...measures,
    ...bookkeeping,
  ],
};
