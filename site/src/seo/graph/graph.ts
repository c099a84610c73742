import type { BreadcrumbList, Graph, ItemList, Thing } from 'schema-dts';

import type { LinkView } from '../../content/names/types.ts';
import type { Subject } from '../subject.types.ts';
import { announcement, newsArticle } from './articles.ts';
import { ids, organization, periodical, website, type Setting } from './house.ts';
import { issue, issueCard } from './issues.ts';
import { profile } from './profiles.ts';

/** The page that the graph is of. */
export interface GraphPage {
  /** Absolute. */
  readonly url: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly subject: Subject;
  /** From the home page to this one. */
  readonly trail: readonly LinkView[];
}

function breadcrumbs({ absolute }: Setting, { trail, url }: GraphPage): BreadcrumbList[] {
  if (trail.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      '@id': `${url}#breadcrumbs`,
      itemListElement: trail.map(({ label, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: absolute(href),
      })),
    },
  ];
}

const itemList = ({ absolute }: Setting, items: readonly LinkView[]): ItemList => ({
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    url: absolute(href),
  })),
});

/** What the page itself is. */
function things(setting: Setting, page: GraphPage): Thing[] {
  const { subject, url } = page;
  const named = {
    '@id': url,
    url,
    name: page.title ?? undefined,
    description: page.description ?? undefined,
    inLanguage: setting.locale,
    isPartOf: { '@id': setting.absolute(ids.website) },
  };
  const house = { '@id': setting.absolute(ids.organization) };
  switch (subject.kind) {
    case 'article':
      return [
        newsArticle(setting, subject, page),
        ...(subject.view.print ? [periodical(setting, null)] : []),
      ];
    case 'partnership':
      return [announcement(setting, subject, page)];
    case 'issue':
      return [issue(setting, subject.view), periodical(setting, subject.view.issn)];
    case 'shelf':
      return [
        { '@type': 'CollectionPage', ...named },
        periodical(setting, null),
        ...subject.issues.map((card) => issueCard(setting, card)),
      ];
    case 'person':
    case 'artist':
    case 'organisation':
      return [profile(setting, subject, url)];
    case 'home':
    case 'list':
      return [
        { '@type': 'CollectionPage', ...named, mainEntity: itemList(setting, subject.items) },
      ];
    case 'about':
      return [{ '@type': 'AboutPage', ...named, mainEntity: house }];
    case 'contact':
      return [{ '@type': 'ContactPage', ...named, mainEntity: house }];
    case 'page':
      return [{ '@type': 'WebPage', ...named }];
  }
}

/** All that a page says of itself to search engines. */
export const graph = (setting: Setting, page: GraphPage): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    ...things(setting, page),
    ...breadcrumbs(setting, page),
    website(setting),
    organization(setting),
  ],
});
