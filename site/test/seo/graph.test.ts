import { describe, expect, it } from 'vitest';

import type { ArticleKind } from '../../src/content/articles/types.ts';
import { graph } from '../../src/seo/graph/graph.ts';
import { scriptSafe } from '../../src/seo/scriptSafe.ts';
import type { Subject } from '../../src/seo/subject.types.ts';
import * as views from '../fixtures/views.ts';
import { problemsOf, typesOf } from './required.ts';

const siteUrl = 'https://billboard.example';
const crops = ['/share/articles/a/0-wide.jpg', '/share/articles/a/0-square.jpg'];
const items = [{ label: '한 글자 제목', href: '/articles/a' }];

/** Every kind of page: one that is not here does not compile. */
const subjects: { readonly [K in Subject['kind']]: Extract<Subject, { kind: K }> } = {
  article: { kind: 'article', view: views.article('feature'), crops },
  partnership: { kind: 'partnership', view: views.partnership, crops },
  issue: { kind: 'issue', view: views.issueView },
  shelf: { kind: 'shelf', issues: [views.issueView] },
  person: { kind: 'person', view: views.person },
  artist: { kind: 'artist', view: views.artist },
  organisation: { kind: 'organisation', view: views.organisation },
  list: { kind: 'list', items },
  home: { kind: 'home', items },
  about: { kind: 'about' },
  contact: { kind: 'contact' },
  page: { kind: 'page' },
};

function textOf(subject: Subject, locale: 'ko' | 'en' = 'ko'): string {
  const absolute = (path: string) => `${siteUrl}${path}`;
  const house = views.shell('/articles/a');
  const trail = [
    { label: '처음', href: '/' },
    { label: '뉴스', href: '/sections/news' },
    { label: '글', href: '/articles/a' },
  ];
  const page = { url: `${siteUrl}/articles/a`, title: '글', description: '요약', subject, trail };
  return scriptSafe(graph({ siteUrl, locale, house, absolute }, page));
}

const first: Record<Subject['kind'], string> = {
  article: 'NewsArticle',
  partnership: 'NewsArticle',
  issue: 'PublicationIssue',
  shelf: 'CollectionPage',
  person: 'ProfilePage',
  artist: 'ProfilePage',
  organisation: 'ProfilePage',
  list: 'CollectionPage',
  home: 'CollectionPage',
  about: 'AboutPage',
  contact: 'ContactPage',
  page: 'WebPage',
};

describe.each(['ko', 'en'] as const)('the structured data in %s', (locale) => {
  it.each(Object.entries(subjects))(
    'of a page of kind %s has all that Google asks for',
    (kind, given) => {
      const text = textOf(given, locale);
      expect(problemsOf(text)).toEqual([]);
      expect(typesOf(text)[0]).toBe(first[kind as Subject['kind']]);
      expect(typesOf(text)).toEqual(
        expect.arrayContaining(['BreadcrumbList', 'WebSite', 'NewsMediaOrganization']),
      );
    },
  );
});

describe('the structured data of a story', () => {
  const kinds: readonly ArticleKind[] = ['news', 'interview', 'review', 'column', 'photo', 'list'];
  it.each(kinds)('is whole for the kind %s', (kind) => {
    expect(problemsOf(textOf({ kind: 'article', view: views.article(kind), crops }))).toEqual([]);
  });

  it('names the magazine where nobody signs', () => {
    const view = views.article('news', { bylines: [] });
    const text = textOf({ kind: 'article', view, crops });
    expect(problemsOf(text)).toEqual([]);
    expect(text).toContain('"author":{"@id":"https://billboard.example/#organization"}');
  });

  it('lets no headline end the script that it stands in', () => {
    const view = views.article('news', { headline: '</script><script>alert(1)</script>' });
    expect(textOf({ kind: 'article', view, crops })).not.toContain('<');
  });
});

describe('the check itself', () => {
  it('finds what is missing', () => {
    const text = textOf({
      kind: 'article',
      view: views.article('news', { publishedAt: null }),
      crops: [],
    });
    expect(problemsOf(text)).toContain('NewsArticle has no image');
    expect(problemsOf(text)).toContain('NewsArticle has no datePublished');
  });
});
