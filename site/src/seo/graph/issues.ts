import type { ItemAvailability, Offer, PublicationIssue } from 'schema-dts';

import type { IssueCard, IssueStatus, IssueView } from '../../content/issues/types.ts';
import { t } from '../../i18n/messages.ts';
import { ids, type Setting } from './house.ts';

const availability: Record<IssueStatus, ItemAvailability | null> = {
  upcoming: null,
  preorder: 'https://schema.org/PreOrder',
  onSale: 'https://schema.org/InStock',
  soldOut: 'https://schema.org/SoldOut',
  archived: 'https://schema.org/Discontinued',
};

const stock: Record<IssueView['retailers'][number]['stock'], ItemAvailability> = {
  inStock: 'https://schema.org/InStock',
  preorder: 'https://schema.org/PreOrder',
  soldOut: 'https://schema.org/SoldOut',
};

/** Where it is sold; without a price nothing is offered. */
function offers(view: IssueView): Offer[] {
  const { price } = view;
  if (!price) return [];
  return view.retailers.map(({ name, url, stock: state }) => ({
    '@type': 'Offer',
    url,
    price: price.amount,
    priceCurrency: price.currency,
    availability: availability[view.status] === null ? undefined : stock[state],
    seller: { '@type': 'Organization', name },
  }));
}

/** An issue among others. */
export function issueCard({ absolute, locale }: Setting, card: IssueCard): PublicationIssue {
  const name = t(locale).issue.name(card.number);
  return {
    '@type': 'PublicationIssue',
    '@id': `${absolute(card.href)}#issue`,
    url: absolute(card.href),
    name: card.title ? `${name} ${t(locale).issue.quoted(card.title)}` : name,
    issueNumber: card.number,
    datePublished: card.onSaleOn?.slice(0, 10),
    image: card.cover ? absolute(card.cover.fallback.src) : undefined,
    isPartOf: { '@id': absolute(ids.periodical) },
    publisher: { '@id': absolute(ids.organization) },
  };
}

/** An issue with its contents. */
export function issue(setting: Setting, view: IssueView): PublicationIssue {
  const { absolute } = setting;
  const entries = view.contents.flatMap((group) => group.entries);
  return {
    ...issueCard(setting, view),
    pagination: view.pageCount === null ? undefined : `1-${view.pageCount}`,
    offers: offers(view),
    hasPart: entries
      .filter(({ href }) => href !== null)
      .map(({ title, href, pageFrom, pageTo }) => ({
        '@type': 'Article' as const,
        headline: title,
        url: absolute(href ?? ''),
        pageStart: pageFrom ?? undefined,
        pageEnd: pageTo ?? undefined,
      })),
  };
}
