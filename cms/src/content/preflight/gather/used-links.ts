import { defaultLocale, locales } from '@bbk/shared/locales';
import { isPublicCollection, publicSegments, type PublicCollection } from '@bbk/shared/urls';

import { idOf, rows } from '../../pictures/used.ts';
import type { Doc } from '../../publish/stored.ts';
import { linksOfBody, type BodyLink } from '../body-links.ts';
import type { Words } from '../finding.ts';
import type { Target, UsedLink } from '../known.ts';

/** In the form in which slugs and old addresses are stored. */
const decoded = (segment: string) => {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return segment;
  }
};

/** The document that an address of our site names; null where it names a list, a page or another site. */
export function documentAt(address: string, siteUrl: string): Target | null {
  if (!address.startsWith('/') && !address.startsWith(`${siteUrl}/`)) return null;
  if (!URL.canParse(address, siteUrl)) return null;
  const { origin, pathname } = new URL(address, siteUrl);
  if (origin !== new URL(siteUrl).origin) return null;
  const [first = '', ...rest] = pathname.split('/').filter((segment) => segment !== '');
  const isLocale = locales.some((locale) => locale === first && locale !== defaultLocale);
  const [segment, slug] = isLocale ? rest : [first, ...rest];
  const found = Object.entries(publicSegments).find(([, name]) => name === segment);
  if (!found || slug === undefined || slug.startsWith('feed.')) return null;
  const collection = found[0] as PublicCollection;
  return { collection, slug: decoded(slug), path: decoded(pathname).replace(/^\/ko(?=\/)/, '') };
}

const quoted = (words: string): Words => [`“${words}”`, `“${words}”`];
const inText: Words = ['본문의 관련 기사', 'Related article in the text'];
const related: Words = ['관련 기사', 'Related article'];

function ofBody(siteUrl: string, { address, document, text }: BodyLink): UsedLink[] {
  const words = text.trim().slice(0, 40);
  if (address !== null) {
    const target = documentAt(address, siteUrl);
    return target ? [{ path: 'body', text: quoted(words || address), target }] : [];
  }
  const id = idOf(document?.value);
  const collection = document?.collection ?? '';
  if (id === null || !isPublicCollection(collection)) return [];
  return [{ path: 'body', text: words ? quoted(words) : inText, target: { collection, id } }];
}

function ofField(value: unknown, path: string, text: Words, collection: PublicCollection) {
  return (Array.isArray(value) ? value : [value]).flatMap((each): UsedLink[] => {
    const id = idOf(each);
    return id === null ? [] : [{ path, text, target: { collection, id } }];
  });
}

/** Everything of our own site that a document leads its readers to. */
export function usedLinks(doc: Doc, siteUrl: string): UsedLink[] {
  const entries = rows(doc['contents']).flatMap((part, first) =>
    rows(part['entries']).flatMap((entry, second) =>
      ofField(
        entry['kind'] === 'printOnly' ? null : entry['article'],
        `contents.${first}.entries.${second}.article`,
        [`차례 ${first + 1}-${second + 1}`, `Contents ${first + 1}-${second + 1}`],
        'articles',
      ),
    ),
  );
  return [
    ...linksOfBody(doc['body']).flatMap((link) => ofBody(siteUrl, link)),
    ...ofField(doc['related'], 'related', related, 'articles'),
    ...ofField(doc['relatedArticles'], 'relatedArticles', related, 'articles'),
    ...entries,
  ];
}
