import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, it } from 'vitest';

import {
  monthBounds,
  monthsBetween,
  parsePart,
  partName,
} from '../../src/machine/sitemaps/parts.ts';
import { indexXml, newsXml, sitemapXml } from '../../src/machine/sitemaps/xml.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
/** The one address of a sitemap. */
const urlOf = (text: string) =>
  (parser.parse(text) as { urlset: { url: Record<string, unknown> } }).urlset.url;

describe('the parts of the sitemap', () => {
  it.each(['articles-2026-09', 'articles-2026-09-2', 'artists-1', 'people-12'])(
    '%s is a part, under that name alone',
    (name) => {
      const part = parsePart(name);
      expect(part && partName(part)).toBe(name);
    },
  );

  it.each([
    'articles',
    'articles-1',
    'articles-2026-13',
    'articles-2026-09-1',
    'articles-2026-09-0',
    'users-1',
    'people-0',
    'people-01',
    'people-99999',
    '__proto__-1',
  ])('%s is none', (name) => {
    expect(parsePart(name)).toBeNull();
  });

  it('lists every month, over the turn of a year', () => {
    expect(monthsBetween('2025-11-30T23:59:59.000Z', '2026-02-01T00:00:00.000Z')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect(monthBounds('2025-12')).toEqual({
      from: '2025-12-01T00:00:00.000Z',
      before: '2026-01-01T00:00:00.000Z',
    });
  });
});

describe('the documents', () => {
  const url = 'https://billboard.example/articles/a?b=1&c=2';

  it('name each page, its picture, and its other language', () => {
    const text = sitemapXml([
      {
        url,
        changedAt: '2026-11-23T05:00:00.000Z',
        image: 'https://billboard.example/media/a.webp',
        alternates: [
          { locale: 'ko', url },
          { locale: 'en', url: 'https://billboard.example/en' },
        ],
      },
    ]);
    expect(SyntaxValidator.validate(text)).toBe(true);
    expect(urlOf(text)).toEqual({
      loc: url,
      lastmod: '2026-11-23T05:00:00.000Z',
      'image:image': { 'image:loc': 'https://billboard.example/media/a.webp' },
      'xhtml:link': [
        { '@rel': 'alternate', '@hreflang': 'ko', '@href': url },
        { '@rel': 'alternate', '@hreflang': 'en', '@href': 'https://billboard.example/en' },
      ],
    });
  });

  it('give news searches all that they ask for', () => {
    const text = newsXml([
      {
        url,
        locale: 'ko',
        publication: '빌보드 코리아',
        title: 'R&B <제목>',
        publishedAt: '2026-11-23T05:00:00.000Z',
        image: null,
      },
    ]);
    const { 'news:news': news } = urlOf(text);
    expect(news).toEqual({
      'news:publication': { 'news:name': '빌보드 코리아', 'news:language': 'ko' },
      'news:publication_date': '2026-11-23T05:00:00.000Z',
      'news:title': 'R&B <제목>',
    });
  });

  it('are valid with nothing in them', () => {
    expect(SyntaxValidator.validate(newsXml([]))).toBe(true);
    expect(SyntaxValidator.validate(indexXml([]))).toBe(true);
  });

  it('hold 5,000 documents with two addresses each in far less than the 50 MB that are allowed', () => {
    const entry = { url: `https://billboard.example/${'%ED%95%9C'.repeat(40)}`, image: url };
    const many = Array.from({ length: 10_000 }, () => ({
      ...entry,
      changedAt: '2026-11-23T05:00:00.000Z',
      alternates: [
        { locale: 'ko' as const, url: entry.url },
        { locale: 'en' as const, url: entry.url },
      ],
    }));
    expect(sitemapXml(many).length).toBeLessThan(50_000_000);
  });
});
