import type { NewsArticle } from 'schema-dts';

import type { Subject } from '../subject.types.ts';
import { ids, type Setting } from './house.ts';
import { nameIn, person } from './names.ts';

type Article = Extract<Subject, { kind: 'article' }>;
type Partnership = Extract<Subject, { kind: 'partnership' }>;
interface Known {
  readonly url: string;
  readonly description: string | null;
}

const writes = new Set(['text', 'interview', 'photo', 'illustration']);

function authors(setting: Setting, { view }: Article): NewsArticle['author'] {
  const own = view.bylines.filter(({ role }) => writes.has(role));
  return own.length > 0
    ? own.map((by) => person(setting, by))
    : { '@id': setting.absolute(ids.organization) };
}

function print(setting: Setting, { print: place }: Article['view']): Partial<NewsArticle> {
  if (!place) return {};
  return {
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: place.number,
      name: place.title ?? undefined,
      url: place.href === null ? undefined : setting.absolute(place.href),
      isPartOf: { '@id': setting.absolute(ids.periodical) },
    },
    pageStart: place.pageFrom ?? undefined,
    pageEnd: place.pageTo ?? undefined,
  };
}

const common = (setting: Setting, { url, description }: Known) => ({
  '@id': `${url}#article`,
  url,
  mainEntityOfPage: { '@type': 'WebPage' as const, '@id': url },
  description: description ?? undefined,
  inLanguage: setting.locale,
  publisher: { '@id': setting.absolute(ids.organization) },
  isAccessibleForFree: true,
});

/** A story, with all that Google asks of an article and what else we know of it. */
export function newsArticle(setting: Setting, subject: Article, known: Known): NewsArticle {
  const { view, crops } = subject;
  const { absolute, locale } = setting;
  return {
    '@type': 'NewsArticle',
    ...common(setting, known),
    headline: view.headline,
    image: crops.map(absolute),
    datePublished: view.publishedAt ?? undefined,
    dateModified: view.revisedAt ?? view.publishedAt ?? undefined,
    author: authors(setting, subject),
    translator: view.bylines
      .filter(({ role }) => role === 'translation')
      .map((by) => person(setting, by)),
    articleSection: view.section?.label,
    keywords: view.tags.map(({ label }) => label),
    about: view.artists.map((artist) => ({
      '@type': 'MusicGroup' as const,
      name: nameIn(locale, artist),
      url: artist.href === null ? undefined : absolute(artist.href),
    })),
    sponsor: view.sponsor?.organisation
      ? { '@type': 'Organization', name: nameIn(locale, view.sponsor.organisation) }
      : undefined,
    correction: view.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment' as const,
      datePublished: date,
      text,
    })),
    ...print(setting, view),
  };
}

/** An announcement: the magazine itself speaks. */
export function announcement(setting: Setting, subject: Partnership, known: Known): NewsArticle {
  const { view, crops } = subject;
  const { absolute, locale } = setting;
  return {
    '@type': 'NewsArticle',
    ...common(setting, known),
    headline: view.headline,
    image: crops.map(absolute),
    datePublished: view.publishedAt ?? undefined,
    dateModified: view.revisedAt ?? view.publishedAt ?? undefined,
    author: { '@id': absolute(ids.organization) },
    about: view.partners.map((partner) => ({
      '@type': 'Organization' as const,
      name: nameIn(locale, partner),
      url: partner.href === null ? undefined : absolute(partner.href),
    })),
  };
}
