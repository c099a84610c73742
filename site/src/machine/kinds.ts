import { fedCollections, publicSegments, type FedCollection } from '@bbk/shared/urls';

import { getFeed } from '../content/feeds/view.ts';
import { getRelease } from '../content/partnerships/release.ts';
import { settings } from '../platform/settings.server.ts';
import { json } from './feeds/json.ts';
import { rss } from './feeds/rss.ts';
import type { MachineKind } from './kinds.types.ts';
import { llms } from './llms.ts';
import { robots } from './robots.ts';
import { printKinds } from './print/kinds.ts';
import { makeIndex, makeNamed } from './sitemaps/make.ts';

const minute = 60;
const hour = 60 * minute;

const segments = fedCollections.map((collection) => publicSegments[collection]).join('|');
const feedPattern = (format: string) =>
  new RegExp(`^/(?:ko|en)(?:/(${segments})/([^/]+))?/feed\\.${format}$`);

const feed = (
  format: 'xml' | 'json',
  type: string,
  write: typeof rss | typeof json,
): MachineKind => ({
  pattern: feedPattern(format),
  type,
  revalidate: minute,
  when: 'eager',
  make: async (cx, [, segment, slug]) => {
    const collection = fedCollections.find((each) => publicSegments[each] === segment);
    const of: { collection: FedCollection; slug: string } | null =
      collection && slug ? { collection, slug } : null;
    const view = await getFeed(cx, of);
    return view && { body: write(view, settings().siteUrl) };
  },
});

/** Everything that machines read, by the site's own path, percent-decoded. */
export const kinds: readonly MachineKind[] = [
  ...printKinds,
  {
    pattern: /^\/(?:ko|en)\/partnerships\/([^/]+)\/release\.txt$/,
    type: 'text/plain; charset=utf-8',
    revalidate: minute,
    when: 'eager',
    make: async (cx, [, slug]) => {
      const body = await getRelease(cx, slug ?? '');
      return body === null ? null : { body };
    },
  },
  feed('xml', 'application/rss+xml; charset=utf-8', rss),
  feed('json', 'application/feed+json; charset=utf-8', json),
  {
    pattern: /^\/sitemap\.xml$/,
    type: 'application/xml; charset=utf-8',
    revalidate: hour,
    when: 'lazy',
    make: makeIndex,
  },
  {
    // The stories of two days: their time runs out without an event.
    pattern: /^\/sitemaps\/(news)\.xml$/,
    type: 'application/xml; charset=utf-8',
    revalidate: 10 * minute,
    when: 'lazy',
    make: makeNamed,
  },
  {
    pattern: /^\/sitemaps\/([a-z0-9-]{1,60})\.xml$/,
    type: 'application/xml; charset=utf-8',
    revalidate: hour,
    when: 'lazy',
    make: makeNamed,
  },
  {
    pattern: /^\/(?:ko|en)\/llms\.txt$/,
    type: 'text/plain; charset=utf-8',
    revalidate: hour,
    when: 'lazy',
    make: async (cx) => ({ body: await llms(cx) }),
  },
  {
    pattern: /^\/robots\.txt$/,
    type: 'text/plain; charset=utf-8',
    revalidate: hour,
    when: 'lazy',
    make: () => Promise.resolve({ body: robots(settings().siteUrl) }),
  },
];
