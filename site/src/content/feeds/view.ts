import { globalKey, listByKey, listKey } from '@bbk/shared/keys';
import { urls, type FedCollection } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import { settings } from '../../platform/settings.server.ts';
import { bylines } from '../articles/card.ts';
import { bodyNodes } from '../body/view.ts';
import { cms, type Where } from '../client.server.ts';
import type { Context } from '../context.ts';
import { inLocale, text } from '../localized.ts';
import { shareImage } from '../media/view.ts';
import { artistLink, isNamedIn, nameView, sectionLink, tagLink } from '../names/view.ts';
import { siteName } from '../shell/view.ts';
import { findFed, findFeedItems, type FeedDocument } from './get.ts';
import type { FeedItem, FeedView } from './types.ts';

const absolute = (path: string) => `${settings().siteUrl}${path}`;
const inWords = (cx: Context, name: ReturnType<typeof nameView> | null): string | null =>
  name && (cx.locale === 'ko' ? name.hangul : (name.latin ?? name.hangul));

const labels = (cx: Context, doc: FeedDocument): string[] => [
  ...new Set(
    [
      sectionLink(cx, doc.section)?.label ?? null,
      ...(doc.artists ?? []).map((artist) => inWords(cx, artistLink(cx, artist))),
      ...(doc.tags ?? []).map((tag) => tagLink(cx, tag)?.label ?? null),
    ].filter((label) => label !== null),
  ),
];

function image(cx: Context, doc: FeedDocument): FeedItem['image'] {
  const file = shareImage(cx, doc.hero?.image);
  return file && { ...file, url: absolute(file.src) };
}

/** An article as a feed holds it; null where it has no address. */
function feedItem(cx: Context, value: FeedDocument): FeedItem | null {
  const doc = cx.use<FeedDocument>('articles', value);
  if (!doc?.slug || !doc.firstPublishedAt) return null;
  return {
    id: `urn:billboard-korea:article:${doc.id}`,
    url: absolute(urls.document(cx.locale, 'articles', doc.slug)),
    title: doc.headline,
    summary: text(doc.dek),
    body: 'body' in doc ? bodyNodes(cx, doc.body) : null,
    publishedAt: doc.firstPublishedAt,
    revisedAt: text(doc.revisedAt),
    authors: bylines(cx, doc.bylines).flatMap((person) => {
      const name = inWords(cx, person);
      return name === null ? [] : [{ name, url: person.href && absolute(person.href) }];
    }),
    labels: labels(cx, doc),
    image: image(cx, doc),
  };
}

interface Subject {
  readonly name: string | null;
  readonly path: string;
  readonly where: Where;
  readonly of?: { collection: FedCollection; slug: string };
}

const filedUnder: Record<FedCollection, (id: string) => Where> = {
  sections: (id) => ({ section: { equals: id } }),
  tags: (id) => ({ tags: { in: [id] } }),
  artists: (id) => ({ artists: { in: [id] } }),
  people: (id) => ({ 'bylines.person': { equals: id } }),
};

async function subject(
  cx: Context,
  of: { collection: FedCollection; slug: string } | null,
): Promise<Subject | null> {
  if (!of) {
    cx.useKeys(listKey('articles', cx.locale));
    return { name: null, path: urls.home(cx.locale), where: {} };
  }
  const doc = cx.use(of.collection, await findFed(of.collection, of.slug));
  if (!doc || !isNamedIn(cx.locale, doc)) return null;
  cx.useKeys(listByKey('articles', cx.locale, of.collection, doc.id));
  const path = urls.document(cx.locale, of.collection, of.slug);
  return { name: inWords(cx, nameView(doc)), path, where: filedUnder[of.collection](doc.id), of };
}

/** A feed: of everything, or of what `of` names; null where there is no such thing. */
export async function getFeed(
  cx: Context,
  of: { collection: FedCollection; slug: string } | null,
): Promise<FeedView | null> {
  const { locale } = cx;
  cx.useKeys(globalKey('site'));
  const [site, about] = await Promise.all([
    cms().findGlobal({ slug: 'site', locale: 'all', depth: 0 }),
    subject(cx, of),
  ]);
  if (!about) return null;
  const fullText = site.feeds?.fullText === true;
  const name = inWords(cx, siteName(site)) ?? '';
  const docs = await findFeedItems(locale, about.where, fullText);
  return {
    locale,
    siteName: name,
    title: about.name === null ? name : `${about.name} — ${name}`,
    description: inLocale(site.description, locale) ?? t(locale).list.latest,
    copyright: `© ${name}`,
    url: absolute(about.path),
    feeds: {
      xml: absolute(urls.feed(locale, 'xml', about.of)),
      json: absolute(urls.feed(locale, 'json', about.of)),
    },
    icon: absolute('/icon.svg'),
    items: docs.flatMap((doc) => feedItem(cx, doc) ?? []),
  };
}
