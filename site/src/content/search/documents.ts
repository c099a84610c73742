import type {
  Article,
  Artist,
  Issue,
  Organisation,
  Partnership,
  Person,
  Section,
  Tag,
} from '@bbk/shared/generated/payload-types';
import { locales, type Locale } from '@bbk/shared/locales';
import { urls, type PublicCollection } from '@bbk/shared/urls';

import { bodyNodes } from '../body/view.ts';
import { Context } from '../context.ts';
import { inLocale, localized, text } from '../localized.ts';
import { nameView } from '../names/view.ts';
import type { searchSelect } from './select.ts';
import { textOf } from './text.ts';
import type { SearchDocument, SearchKind } from './types.ts';

type Selected<Doc extends { id: string }, Collection extends keyof typeof searchSelect> = Pick<
  Doc,
  'id' | Extract<keyof Doc, keyof (typeof searchSelect)[Collection]>
>;
type Names = readonly (string | null | undefined)[];
type Named = Parameters<typeof nameView>[0] & {
  readonly id: string;
  readonly aliases?: readonly string[] | null;
};

const filled = (names: Names): string[] => [
  ...new Set(names.flatMap((name) => (name && name.trim() !== '' ? [name] : []))),
];

/** Everything that somebody or something is called, in both scripts. */
const callings = (doc: Named | null): string[] => {
  if (!doc) return [];
  const { hangul, latin } = nameView(doc);
  return filled([hangul, latin, ...(doc.aliases ?? [])]);
};

/** What most documents have nothing of. */
const none = { section: null, issue: null, page: null, number: null, publishedAt: null } as const;

const idOf = (value: string | { id: string } | null | undefined): string | null =>
  typeof value === 'object' ? (value?.id ?? null) : (value ?? null);

const joined = (lines: Names): string => filled(lines).join('\n');

export function articleDocuments(doc: Selected<Article, 'articles'>): SearchDocument[] {
  if (!doc.slug) return [];
  const cx = new Context(doc.language);
  const names = [
    ...(doc.artists ?? []).flatMap((artist) => callings(cx.use('artists', artist))),
    ...(doc.bylines ?? []).flatMap(({ person }) => callings(cx.use('people', person))),
    ...(doc.tags ?? []).flatMap((tag) => callings(cx.use('tags', tag))),
  ];
  const uses = cx.keys;
  return [
    {
      ...{ collection: 'articles', id: doc.id, locale: doc.language, kind: doc.kind },
      path: urls.document(doc.language, 'articles', doc.slug),
      title: doc.headline,
      otherTitle: null,
      names: filled(names),
      dek: text(doc.dek),
      body: joined([text(doc.kicker), textOf(bodyNodes(cx, doc.body))]),
      section: idOf(doc.section),
      issue: idOf(doc.print?.issue),
      page: doc.print?.pageFrom ?? null,
      number: null,
      publishedAt: text(doc.firstPublishedAt),
      uses,
    },
  ];
}

export function partnershipDocuments(doc: Selected<Partnership, 'partnerships'>): SearchDocument[] {
  if (!doc.slug) return [];
  const cx = new Context(doc.language);
  const names = [
    ...(doc.partners ?? []).flatMap(({ organisation }) =>
      callings(cx.use('organisations', organisation)),
    ),
    ...(doc.signatories ?? []).flatMap(({ person }) => callings(cx.use('people', person))),
  ];
  const uses = cx.keys;
  const said = [
    text(doc.place),
    ...(doc.scopes ?? []).flatMap((scope) => [scope.title, scope.text]),
    ...(doc.statements ?? []).map((statement) => statement.text),
    textOf(bodyNodes(cx, doc.body)),
  ];
  return [
    {
      ...{
        ...none,
        collection: 'partnerships',
        id: doc.id,
        locale: doc.language,
        kind: 'partnerships',
      },
      path: urls.document(doc.language, 'partnerships', doc.slug),
      title: doc.headline,
      otherTitle: null,
      names: filled(names),
      dek: text(doc.dek),
      body: joined(said),
      issue: idOf(doc.issue),
      publishedAt: text(doc.announcedOn) ?? text(doc.firstPublishedAt),
      uses,
    },
  ];
}

/** What is in print only can be found nowhere else. */
const contentsOf = (doc: Selected<Issue, 'issues'>, locale: Locale): Names =>
  (doc.contents ?? []).flatMap(({ entries }) =>
    (entries ?? []).flatMap(({ title, dek, by }) => [
      inLocale(title, locale),
      inLocale(dek, locale),
      by,
    ]),
  );

export function issueDocuments(doc: Selected<Issue, 'issues'>): SearchDocument[] {
  const { slug } = doc;
  if (!slug) return [];
  const title = localized(doc.title);
  const numbered = { ko: `제${doc.number}호`, en: `Issue ${doc.number}` } as const;
  return locales.map((locale) => ({
    ...{ ...none, collection: 'issues', id: doc.id, locale, kind: 'issues' },
    path: urls.document(locale, 'issues', slug),
    title: filled([numbered[locale], title[locale]]).join(' '),
    otherTitle: null,
    names: filled([numbered.ko, numbered.en, title.ko, title.en]),
    dek: inLocale(doc.period, locale),
    body: joined(contentsOf(doc, locale)),
    issue: doc.id,
    number: doc.number,
    publishedAt: text(doc.onSaleOn),
    uses: [],
  }));
}

/** A name's page in every language that it is named in: the name of that language first. */
function namedDocuments(
  collection: Exclude<PublicCollection, 'articles'>,
  doc: Named & { readonly slug?: string | null },
  about: (locale: Locale) => { readonly dek: string | null; readonly names?: Names },
): SearchDocument[] {
  const { hangul, latin } = nameView(doc);
  return locales.flatMap((locale) => {
    const [own, other] = locale === 'ko' ? [hangul, latin] : [latin, hangul];
    if (!doc.slug || own === null) return [];
    const { dek, names = [] } = about(locale);
    const kind: SearchKind = collection;
    return {
      ...{ ...none, collection, id: doc.id, locale, kind },
      path: urls.document(locale, collection, doc.slug),
      title: own,
      otherTitle: other === own ? null : other,
      names: filled([...(doc.aliases ?? []), ...names]),
      dek,
      body: '',
      uses: [],
    };
  });
}

export const artistDocuments = (doc: Selected<Artist, 'artists'>): SearchDocument[] =>
  namedDocuments('artists', doc, (locale) => ({
    dek: inLocale(doc.bio, locale),
    names: (doc.members ?? []).flatMap((member) => [member.name, member.romanised]),
  }));

export const personDocuments = (doc: Selected<Person, 'people'>): SearchDocument[] =>
  namedDocuments('people', doc, (locale) => ({
    dek: inLocale(doc.bio, locale) ?? inLocale(doc.title, locale),
  }));

export const organisationDocuments = (
  doc: Selected<Organisation, 'organisations'>,
): SearchDocument[] =>
  namedDocuments('organisations', doc, (locale) => ({ dek: inLocale(doc.boilerplate, locale) }));

export const labelDocuments = (
  collection: 'sections' | 'tags',
  doc: Selected<Section, 'sections'> | Selected<Tag, 'tags'>,
): SearchDocument[] =>
  namedDocuments(collection, doc, (locale) => ({ dek: inLocale(doc.description, locale) }));
