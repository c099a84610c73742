import { SyntaxValidator } from 'fast-xml-validator';
import { parseJsonFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';

import type { FeedItem, FeedView } from '../../src/content/feeds/types.ts';
import { json } from '../../src/machine/feeds/json.ts';
import { rss } from '../../src/machine/feeds/rss.ts';
import { everyBlock } from '../fixtures/views.ts';

const siteUrl = 'https://billboard.example';
const nasty = 'R&B <i>“제목”</i> ]]> \u0007</title>';

const item = (more: Partial<FeedItem> = {}): FeedItem => ({
  id: 'urn:billboard-korea:article:1',
  url: `${siteUrl}/articles/%EB%8B%AC`,
  title: nasty,
  summary: '한 줄 & 두 줄',
  body: null,
  publishedAt: '2026-11-23T05:00:00.000Z',
  revisedAt: '2026-11-23T06:30:00.000Z',
  authors: [{ name: '채은우', url: `${siteUrl}/people/chae` }],
  labels: ['뉴스', 'R&B'],
  image: { url: `${siteUrl}/media/a.jpg`, width: 1200, height: 630, alt: '무대' },
  ...more,
});

const view = (items: readonly FeedItem[]): FeedView => ({
  locale: 'ko',
  title: '뉴스 — 빌보드 코리아',
  siteName: '빌보드 코리아',
  description: '음악을 세고, 읽는다',
  copyright: '© 빌보드 코리아',
  url: `${siteUrl}/sections/news`,
  feeds: { xml: `${siteUrl}/sections/news/feed.xml`, json: `${siteUrl}/sections/news/feed.json` },
  icon: `${siteUrl}/icon.svg`,
  items,
});

interface Extra {
  readonly media: { readonly $: { readonly url: string } };
  readonly full: string;
}

const read = (text: string) =>
  new RssParser<object, Extra>({
    customFields: {
      item: [
        ['media:content', 'media'],
        ['content:encoded', 'full'],
      ],
    },
  }).parseString(text);

describe('RSS', () => {
  it('is read back as it was meant, whatever an editor has typed', async () => {
    const text = rss(view([item()]), siteUrl);
    expect(SyntaxValidator.validate(text)).toBe(true);
    const feed = await read(text);
    expect(feed.title).toBe('뉴스 — 빌보드 코리아');
    expect(feed.feedUrl).toBe(`${siteUrl}/sections/news/feed.xml`);
    const [only] = feed.items;
    expect(only?.title?.trim()).toBe('R&B <i>“제목”</i> ]]> </title>');
    expect(only?.link).toBe(`${siteUrl}/articles/%EB%8B%AC`);
    expect(only?.guid).toBe('urn:billboard-korea:article:1');
    expect(only?.isoDate).toBe('2026-11-23T05:00:00.000Z');
    expect(only?.creator).toBe('채은우');
    expect(only?.categories).toEqual(['뉴스', 'R&B']);
    expect(only?.media.$.url).toBe(`${siteUrl}/media/a.jpg`);
  });

  it('holds the whole text of every kind of block, with addresses that work elsewhere', async () => {
    const feed = await read(rss(view([item({ body: everyBlock })]), siteUrl));
    const text = feed.items[0]?.full ?? '';
    expect(text).toContain('<p>');
    expect(text).toContain(`<img src="${siteUrl}/samples/`);
    expect(text).not.toMatch(/(?:href|src)="\/(?!\/)/);
  });

  it('is the same text for as long as nothing has changed', () => {
    expect(rss(view([item()]), siteUrl)).toBe(rss(view([item()]), siteUrl));
    expect(rss(view([item()]), siteUrl)).toContain('Mon, 23 Nov 2026 06:30:00 GMT');
  });

  it('may be empty', async () => {
    expect((await read(rss(view([]), siteUrl))).items).toEqual([]);
  });
});

describe('JSON Feed', () => {
  it('is version 1.1, with a content for each item', () => {
    const feed = parseJsonFeed(json(view([item(), item({ body: everyBlock })]), siteUrl));
    expect(feed.feed_url).toBe(`${siteUrl}/sections/news/feed.json`);
    expect(feed.items?.map(({ content_text }) => content_text)).toEqual([
      '한 줄 & 두 줄',
      undefined,
    ]);
    expect(feed.items?.[1]?.content_html).toContain(`<img src="${siteUrl}/samples/`);
    expect(feed.items?.[0]?.title).toBe(nasty);
  });
});
