import { generateJsonFeed } from 'feedsmith';

import type { FeedItem, FeedView } from '../../content/feeds/types.ts';
import { fullTextOf } from './fullText.tsx';

const item = (one: FeedItem, view: FeedView, siteUrl: string) => ({
  id: one.id,
  url: one.url,
  title: one.title,
  language: view.locale,
  ...(one.summary !== null && { summary: one.summary }),
  // An item owes its reader a content: where the whole text is not given, what it is about.
  ...(one.body
    ? { content_html: fullTextOf(one, siteUrl) }
    : { content_text: one.summary ?? one.title }),
  ...(one.image && { image: one.image.url }),
  date_published: new Date(one.publishedAt),
  ...(one.revisedAt !== null && { date_modified: new Date(one.revisedAt) }),
  authors: one.authors.map(({ name, url }) => ({ name, ...(url && { url }) })),
  tags: [...one.labels],
});

/** JSON Feed 1.1. */
export const json = (view: FeedView, siteUrl: string): string =>
  JSON.stringify(
    generateJsonFeed({
      title: view.title,
      home_page_url: view.url,
      feed_url: view.feeds.json,
      description: view.description,
      icon: view.icon,
      language: view.locale,
      authors: [{ name: view.siteName }],
      items: view.items.map((one) => item(one, view, siteUrl)),
    }),
  );
