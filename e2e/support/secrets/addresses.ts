import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { locales } from '@bbk/shared/locales';
import {
  fedCollections,
  policyPages,
  publicSegments,
  shareShapes,
  urls,
  type PublicCollection,
} from '@bbk/shared/urls';

import { redirects, rewrites } from '../../../site/config/routes.ts';
import type { Slugs } from './documents.ts';

/** What an address can name of what is hidden. */
export interface Targets {
  readonly slugs: Slugs;
  /** Of issues. */
  readonly numbers: readonly number[];
  /** Pictures, page images, press kits: whoever has seen such a name once. */
  readonly files: readonly string[];
  /** Words to search for. */
  readonly asked: string;
  /** A link that was changed by a letter. */
  readonly token: string;
}

type Urls = typeof urls;
const labels = ['1', '2', 'c1'];
const parts = ['pages', 'news', `articles-${new Date().toISOString().slice(0, 7)}`].concat(
  Object.keys(publicSegments).map((collection) => `${collection}-1`),
);
const fedFormats = ['xml', 'json'] as const;
const citationFormats = ['bib', 'ris'] as const;
const shared = ['articles', 'partnerships'] as const;
const cited = ['articles', 'issues'] as const;
const unknownHash = '0123456789abcdef';
const edges = <T>(list: readonly T[]) => [undefined, ...list];
const every = Object.keys(publicSegments) as PublicCollection[];

/**
 * Every public address that names what is hidden, or could show it, by its name in the registry. One that is added
 * there does not compile without a line here.
 */
export function publicAddresses({ slugs, numbers, files, asked, token }: Targets) {
  const query = `?${new URLSearchParams({ q: asked }).toString()}`;
  const both = (make: (locale: (typeof locales)[number]) => readonly string[]) =>
    locales.flatMap(make);
  const of = (collection: PublicCollection, make: (slug: string) => readonly string[]) =>
    slugs[collection].flatMap(make);
  return {
    home: both((locale) => [urls.home(locale)]),
    document: both((locale) =>
      every.flatMap((each) => of(each, (slug) => [urls.document(locale, each, slug)])),
    ),
    list: both((locale) =>
      fedCollections.flatMap((each) =>
        of(each, (slug) => edges([1, 2]).map((page) => urls.list(locale, each, slug, page))),
      ),
    ),
    latest: both((locale) => edges([1, 2]).map((page) => urls.latest(locale, page))),
    issues: both((locale) => [urls.issues(locale)]),
    page: both((locale) =>
      of('issues', (slug) => edges(labels).map((label) => urls.page(locale, slug, label))),
    ),
    pageTexts: both((locale) => of('issues', (slug) => [urls.pageTexts(locale, slug)])),
    printed: both((locale) =>
      numbers.flatMap((number) => edges(labels).map((page) => urls.printed(locale, number, page))),
    ),
    citation: both((locale) =>
      cited.flatMap((each) =>
        of(each, (slug) =>
          citationFormats.map((format) => urls.citation(locale, each, slug, format)),
        ),
      ),
    ),
    partnerships: both((locale) => [urls.partnerships(locale)]),
    bothEditions: both((locale) => of('partnerships', (slug) => [urls.bothEditions(locale, slug)])),
    release: both((locale) => of('partnerships', (slug) => [urls.release(locale, slug)])),
    press: both((locale) => [urls.press(locale, token)]),
    pressKit: [urls.pressKit(token)],
    approval: both((locale) => [urls.approval(locale, token)]),
    about: both((locale) => [urls.about(locale)]),
    policy: both((locale) => policyPages.map((page) => urls.policy(locale, page))),
    feed: both((locale) =>
      fedFormats.flatMap((format) => [
        urls.feed(locale, format),
        ...fedCollections.flatMap((collection) =>
          of(collection, (slug) => [urls.feed(locale, format, { collection, slug })]),
        ),
      ]),
    ),
    robots: [urls.robots()],
    llms: both((locale) => [urls.llms(locale)]),
    sitemapIndex: [urls.sitemapIndex()],
    sitemap: parts.map((part) => urls.sitemap(part)),
    share: both((locale) =>
      shared.flatMap((each) =>
        of(each, (slug) =>
          shareShapes.map((shape) => urls.share(locale, each, slug, unknownHash, shape)),
        ),
      ),
    ),
    search: both((locale) => [`${urls.search(locale)}${query}`]),
    suggest: both((locale) => [`${urls.suggest(locale)}${query}`]),
    saved: both((locale) => [urls.saved(locale)]),
    offline: both((locale) => [urls.offline(locale)]),
    styleguide: both((locale) => [urls.styleguide(locale)]),
    preview: [urls.preview(token)],
    media: files.map((file) => urls.media(file)),
  } satisfies Record<keyof Urls, readonly string[]>;
}

/** What stands for a name in a route; a name that is not here has to be thought of before its route can be tried. */
function meanings({ numbers, files, token, slugs, asked }: Targets): Record<string, string[]> {
  const segments = Object.values(publicSegments);
  return {
    locale: [...locales],
    slug: Object.values(slugs).flat(),
    page: ['1', 'c1'],
    number: numbers.map(String),
    part: parts,
    list: segments,
    collection: segments,
    file: [...files, `${unknownHash}-card.jpg`],
    token: [token],
    key: [asked],
    build: ['build'],
    path: [slugs.articles[0] ?? ''],
    place: ['ko'],
    specimen: ['article'],
    rest: [slugs.articles[0] ?? ''],
  };
}

type Piece = { literal: string } | { name: string; choices: readonly string[] | null };
const piece = /:(\w+)\*?(\([^()]*(?:\([^()]*\))?[^()]*\))?/g;

/** `/:list(articles|issues)/:slug/x` in its pieces. */
function piecesOf(pattern: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of pattern.matchAll(piece)) {
    found.push({ literal: pattern.slice(end, match.index) });
    const [whole, name = '', group] = match;
    const isChoice = group !== undefined && /^\([\w|]+\)$/.test(group);
    found.push({ name, choices: isChoice ? group.slice(1, -1).split('|') : null });
    end = match.index + whole.length;
  }
  return [...found, { literal: pattern.slice(end) }];
}

/** The slugs that make sense below a segment: an address of another kind of document is nobody's. */
function slugsBelow(path: string, { slugs }: Targets): readonly string[] | null {
  const segments = path.split('/');
  const kind = every.find((each) => segments.includes(publicSegments[each]));
  return kind ? slugs[kind] : null;
}

/** Every address of a route that names something hidden. */
function filled(pattern: string, targets: Targets): string[] {
  const known = meanings(targets);
  return piecesOf(pattern).reduce<string[]>(
    (paths, part) =>
      paths.flatMap((path) => {
        if ('literal' in part) return [path + part.literal];
        const { name, choices } = part;
        const values =
          choices ?? (name === 'slug' ? slugsBelow(path, targets) : null) ?? known[name];
        if (!values) throw new Error(`${pattern}: say what “${name}” can stand for`);
        return values.map((value) => path + encodeURIComponent(value));
      }),
    [''],
  );
}

const pagesFolder = join(import.meta.dirname, '../../../site/src/pages');

/** Next's own routes, as its folder says: `[locale]/articles/[slug].tsx` as `/:locale/articles/:slug`. */
const ownRoutes = () =>
  readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('_'))
    .map((name) =>
      `/${name}`
        .replace(/(?:\/index)?\.tsx?$/, '')
        .replaceAll(/\[{1,2}(?:\.\.\.)?(\w+)\]{1,2}/g, ':$1'),
    );

/**
 * The same by the site's own routes: what its addresses are rewritten from and to, and what Next answers to without
 * that. A route that is added is tried without a word here.
 */
export function routedAddresses(targets: Targets): string[] {
  const patterns = [
    ...rewrites.flatMap(({ source, destination }) => [source, ...resolved(source, destination)]),
    ...redirects.map(({ source }) => source),
    ...ownRoutes(),
  ];
  return [...new Set(patterns.flatMap((pattern) => filled(pattern, targets)))];
}

/** A destination, in which a name that can stand for some words only still says which. */
function resolved(source: string, destination: string): string[] {
  const groups = new Map(
    [...source.matchAll(/:(\w+)(\([\w|]+\))/g)].map(([, name = '', group = '']) => [name, group]),
  );
  return [
    destination.replaceAll(/:(\w+)/g, (whole, name: string) => whole + (groups.get(name) ?? '')),
  ];
}
