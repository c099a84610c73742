import type { Site } from '@bbk/shared/generated/payload-types';
import { defaultLocale, locales, type Locale } from '@bbk/shared/locales';
import { urls, type FedCollection } from '@bbk/shared/urls';

import { inLocale, text } from '../content/localized.ts';
import type { LinkView } from '../content/names/types.ts';
import type { Page } from '../content/page.types.ts';
import type { ShellView } from '../content/shell/types.ts';
import { t } from '../i18n/messages.ts';
import { inLetters } from '../platform/inLetters.ts';
import { settings } from '../platform/settings.server.ts';
import { graph } from './graph/graph.ts';
import { scriptSafe } from './scriptSafe.ts';
import type { MetaView } from './types.ts';

/** Search results and share cards show about this much. */
const descriptionLength = 160;

function shortened(value: string | null): string | null {
  if (value === null) return null;
  const plain = value.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= descriptionLength
    ? plain
    : `${plain.slice(0, descriptionLength - 1).trimEnd()}…`;
}

const absolute = (path: string) => `${settings().siteUrl}${path}`;

/** From the home page, over the entry of the menu that the page belongs to. */
function trail(locale: Locale, shell: ShellView, page: Page<unknown>): LinkView[] {
  const inside = shell.navigation.find(({ href }) => href === page.inside && href !== page.path);
  return [
    { label: t(locale).home, href: urls.home(locale) },
    ...(inside ? [inside] : []),
    ...(page.home ? [] : [{ label: page.meta.title ?? '', href: page.path }]),
  ];
}

/** The feeds of everything, and of what the page lists. */
function feeds(locale: Locale, name: string, page: Page<unknown>): MetaView['feeds'] {
  const { feed, meta } = page;
  const of = (title: string, given?: { collection: FedCollection; slug: string }) => [
    { type: 'application/rss+xml', title, href: urls.feed(locale, 'xml', given) },
    { type: 'application/feed+json', title, href: urls.feed(locale, 'json', given) },
  ];
  return [...(feed ? of(`${meta.title ?? ''} — ${name}`, feed) : []), ...of(name)];
}

/** A code, or the whole tag that it was given in. */
const code = (value: string | null | undefined): string | null =>
  /content=["']([^"']+)["']/.exec(value ?? '')?.[1] ?? text(value);

const verification = ({ verification: given }: Site): MetaView['verification'] =>
  [
    { name: 'google-site-verification', content: code(given?.google) },
    { name: 'naver-site-verification', content: code(given?.naver) },
    { name: 'msvalidate.01', content: code(given?.bing) },
  ].flatMap(({ name, content }) => (content === null ? [] : [{ name, content }]));

/** What the head says of a page: the same address for every instance and cache. */
export function metaView(site: Site | null, shell: ShellView, page: Page<unknown>): MetaView {
  const { locale, siteName: house } = shell;
  const { title, socialTitle, description: own, image, cards = [], article } = page.meta;
  const editions = locales.flatMap((each) => {
    const path = page.editions[each];
    return path === undefined ? [] : [{ locale: each, href: absolute(path) }];
  });
  const siteName = (locale === defaultLocale ? house.hangul : house.latin) ?? '';
  const url = absolute(page.path);
  const description = shortened(own ?? inLocale(site?.description, locale));
  const setting = { siteUrl: settings().siteUrl, locale, house: shell, absolute };
  const subject = page.subject ?? { kind: 'page' as const };
  const about = { url, title, description, subject, trail: trail(locale, shell, page) };
  return {
    locale,
    siteName,
    title,
    socialTitle: socialTitle ?? null,
    description,
    url,
    alternates: editions.length > 1 ? editions : [],
    image: image ? { ...image, src: absolute(image.src) } : null,
    cards: cards.map((card) => ({ ...card, src: absolute(card.src) })),
    article: article ?? null,
    feeds: feeds(locale, siteName, page),
    verification: page.home && site ? verification(site) : [],
    graph: inLetters(scriptSafe(graph(setting, about))),
  };
}
