import { generateRssFeed } from 'feedsmith';

import type { FeedItem, FeedView } from '../../content/feeds/types.ts';
import { legalXml } from '../xml.ts';
import { fullTextOf } from './fullText.tsx';

const item = (one: FeedItem, siteUrl: string) => ({
  title: one.title,
  link: one.url,
  guid: { value: one.id, isPermaLink: false },
  pubDate: new Date(one.publishedAt),
  ...(one.summary !== null && { description: one.summary }),
  categories: one.labels.map((name) => ({ name })),
  dc: { creators: one.authors.map(({ name }) => name) },
  ...(one.body && { content: { encoded: fullTextOf(one, siteUrl) } }),
  ...(one.image && {
    media: {
      contents: [
        {
          url: one.image.url,
          type: 'image/jpeg',
          medium: 'image',
          width: one.image.width,
          height: one.image.height,
        },
      ],
    },
  }),
});

/** The latest moment that the feed tells of: the same text for as long as nothing has changed. */
const builtAt = (view: FeedView): Date | null => {
  const times = view.items.flatMap((one) => [one.publishedAt, one.revisedAt ?? one.publishedAt]);
  const latest = times.map((time) => Date.parse(time)).reduce((a, b) => Math.max(a, b), 0);
  return latest > 0 ? new Date(latest) : null;
};

/** The library sets a CDATA section on a line of its own: its white space would belong to the text. */
const closed = (text: string): string =>
  text.replaceAll(/>\s+<!\[CDATA\[/g, '><![CDATA[').replaceAll(/\]\]>\s+<\//g, ']]></');

/** RSS 2.0, with Dublin Core, Media RSS and, where the whole text is given, content:encoded. */
export function rss(view: FeedView, siteUrl: string): string {
  const built = builtAt(view);
  const text = generateRssFeed({
    title: view.title,
    link: view.url,
    description: view.description,
    language: view.locale,
    copyright: view.copyright,
    ...(built && { lastBuildDate: built }),
    ttl: 15,
    atom: { links: [{ href: view.feeds.xml, rel: 'self', type: 'application/rss+xml' }] },
    items: view.items.map((one) => item(one, siteUrl)),
  });
  return legalXml(closed(text));
}
