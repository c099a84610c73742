import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { ArticleKind } from '../../src/content/articles/types.ts';
import { About } from '../../src/features/about/About.tsx';
import { Article } from '../../src/features/article/Article.tsx';
import { Artist } from '../../src/features/artist/Artist.tsx';
import { ErrorPage } from '../../src/features/error/ErrorPage.tsx';
import { Home } from '../../src/features/home/Home.tsx';
import { Issue } from '../../src/features/issue/Issue.tsx';
import { IssueShelf } from '../../src/features/issue-shelf/IssueShelf.tsx';
import { List } from '../../src/features/list/List.tsx';
import { Organisation } from '../../src/features/organisation/Organisation.tsx';
import { Partnership } from '../../src/features/partnership/Partnership.tsx';
import { Partnerships } from '../../src/features/partnerships/Partnerships.tsx';
import { Person } from '../../src/features/person/Person.tsx';
import { Policy } from '../../src/features/policy/Policy.tsx';
import { Search } from '../../src/features/search/Search.tsx';
import { Shell } from '../../src/features/shell/Shell.tsx';
import * as views from '../fixtures/views.ts';

const kinds = Object.keys({
  news: true,
  feature: true,
  interview: true,
  review: true,
  column: true,
  photo: true,
  list: true,
} satisfies Record<ArticleKind, true>) as readonly ArticleKind[];

/** An article that has nothing but a headline. */
const bare = (kind: ArticleKind) =>
  views.article(kind, {
    headline: '달',
    dek: null,
    section: null,
    hero: { type: 'none' },
    bylines: [],
    publishedAt: null,
    readingMinutes: null,
    print: null,
    signal: null,
    body: [],
    artists: [],
    tags: [],
    next: null,
    related: [],
    more: null,
  });

const many = Array.from({ length: 5 }, () => views.writers.chae);
const { home, issueView, partnership } = views;

const pages: Readonly<Record<string, ReactNode>> = {
  home: <Home view={home} />,
  'a policy': <Policy view={views.policy} />,
  'a policy without a text': (
    <Policy view={{ ...views.policy, body: [], corrections: [], people: [] }} />
  ),
  'an empty home': (
    <Home
      view={{
        ...home,
        lead: null,
        seconds: [],
        latest: [],
        issue: null,
        interviews: null,
        partnership: null,
        sections: [],
      }}
    />
  ),
  ...Object.fromEntries(
    kinds.map((kind) => [kind, <Article key={kind} view={views.article(kind)} />]),
  ),
  ...Object.fromEntries(
    kinds.map((kind) => [`a bare ${kind}`, <Article key={kind} view={bare(kind)} />]),
  ),
  interview: <Article view={views.interview} />,
  news: <Article view={{ ...views.news, bylines: many }} />,
  section: <List view={views.list} />,
  'an empty section': <List view={{ ...views.list, stories: [], total: 0 }} />,
  issues: <IssueShelf view={views.shelf} />,
  'no issue yet': <IssueShelf view={{ ...views.shelf, years: [] }} />,
  issue: <Issue view={issueView} />,
  'an issue of which little is known': (
    <Issue
      view={{
        ...issueView,
        title: null,
        cover: null,
        covers: [],
        letter: null,
        contents: [],
        previous: null,
        next: null,
      }}
    />
  ),
  partnerships: <Partnerships view={{ locale: 'ko', partnerships: [views.partnershipCard] }} />,
  partnership: <Partnership view={partnership} />,
  'six partners': (
    <Partnership
      view={{ ...partnership, partners: [...partnership.partners, ...partnership.partners] }}
    />
  ),
  artist: <Artist view={views.artist} />,
  person: <Person view={views.person} />,
  organisation: <Organisation view={views.organisation} />,
  about: <About view={views.about} />,
  search: <Search view={views.search} />,
  'a search for nothing': <Search view={{ ...views.search, query: '', results: null }} />,
  'a search without hits': (
    <Search
      view={{
        ...views.search,
        results: { ...views.results, total: 0, hits: [], facets: [], pages: [] },
      }}
    />
  ),
  'a search that nobody answers': (
    <Search view={{ ...views.search, results: null, unavailable: true }} />
  ),
  'not found': <ErrorPage view={{ locale: 'ko', status: 404 }} />,
  'not printed yet': <ErrorPage view={{ locale: 'en', status: 503 }} />,
};

const levels = (html: string) => [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe.each(Object.entries(pages))('%s', (name, page) => {
  const path = name.includes('home') ? '/' : '/x';
  const html = renderToStaticMarkup(<Shell view={views.shell(path)}>{page}</Shell>);

  it('has one heading of level 1, and leaves out no level', () => {
    const found = levels(html);
    expect(found.filter((level) => level === 1)).toHaveLength(1);
    found.slice(1).forEach((level, index) => {
      expect(level - (found[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('has no script, no empty link, no id twice, and nothing unsaid by mistake', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/href=""|undefined|\[object|NaN|null</);
    expect(new Set(ids(html)).size).toBe(ids(html).length);
  });
});
