import type { CollectionConfig } from 'payload';

import { bookkeeping } from '../../content/fields/bookkeeping.ts';
import { embargoUntil, firstPublishedAt } from '../../content/fields/dates.ts';
import { both, groups, labels } from '../../content/fields/named.ts';
import { slugField } from '../../content/fields/slug.ts';
import { collections } from '../../platform/slugs.ts';

import { access } from './access.ts';
import { articles } from './fields/articles.ts';
import { contents } from './fields/contents.ts';
import { cover } from './fields/cover.ts';
import { printEdition } from './fields/edition.ts';
import { errata } from './fields/errata.ts';
import { letter } from './fields/letter.ts';
import { reading } from './fields/reading.ts';
import { takeover } from './fields/takeover.ts';
import { hooks } from './hooks.ts';
import { linkEndpoints } from './links/endpoints.ts';
import { issueEndpoints } from './pages/endpoints.ts';
import { planEndpoints } from './plan/endpoints.ts';
import { exportEndpoints } from './plan/export/endpoints.ts';
import { textsEndpoint } from './plan/export/texts.ts';

/** The print magazine, issue by issue. */
export const Issues: CollectionConfig = {
  slug: collections.issues,
  labels: labels('매거진 호', 'Issue'),
  access,
  hooks,
  endpoints: [
    ...planEndpoints,
    ...exportEndpoints,
    textsEndpoint,
    ...linkEndpoints,
    ...issueEndpoints,
  ],
  trash: true,
  versions: { maxPerDoc: 100, drafts: true },
  defaultSort: '-number',
  defaultPopulate: {
    title: true,
    slug: true,
    number: true,
    period: true,
    covers: true,
    signal: true,
    status: true,
  },
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'period', 'status', 'onSaleOn', '_status'],
    listSearchableFields: ['title', 'slug', 'volume', 'period'],
    description: both(
      '인쇄판입니다. 표지, 차례, 판매처, 정오표를 관리합니다.',
      'The print magazine: covers, contents, retailers, errata.',
    ),
    components: {
      views: {
        edit: {
          plan: {
            Component: '/domains/issues/admin/plan/PlanView.tsx#PlanView',
            path: '/plan',
            tab: {
              label: ({ t }) => t('tabs:plan'),
              href: '/plan',
              order: 10,
            },
          },
        },
      },
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: both('표지', 'Cover'), fields: cover },
        { label: both('편지', 'Letter'), fields: [letter] },
        { label: both('차례', 'Contents'), fields: [contents] },
        { label: both('인쇄·판매', 'Print and sale'), fields: printEdition },
        { label: both('지면', 'Pages'), fields: reading },
        { label: both('정오표', 'Errata'), fields: [errata] },
        { label: both('릴리스', 'Release'), fields: [takeover] },
        { label: both('실린 기사', 'Articles'), fields: [articles] },
      ],
    },
    slugField,
    firstPublishedAt,
    embargoUntil,
    ...bookkeeping,
  ],
};
