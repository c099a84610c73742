import type { Article, Issue } from '@bbk/shared/generated/payload-types';
import { urls } from '@bbk/shared/urls';

import { findPreviewedEdition, findTranslations } from '../articles/get.ts';
import type { ArticleKind } from '../articles/types.ts';
import type { Context } from '../context.ts';
import { inLocale, text } from '../localized.ts';
import { writers } from '../names/view.ts';
import type { ContentsEntry, ContentsGroup } from './types.ts';

type Group = NonNullable<Issue['contents']>[number];
type Entry = NonNullable<Group['entries']>[number];
type Shown = Pick<ContentsEntry, 'title' | 'dek' | 'href'> &
  Pick<Article, 'bylines'> & { readonly kind: ArticleKind };
type Place = Pick<ContentsEntry, 'href' | 'pageFrom' | 'pageTo'>;

const large: readonly ArticleKind[] = ['feature', 'interview', 'photo'];

/** The articles that a table of contents names, as far as they may be seen. */
export const articlesOf = (contents: Issue['contents']) =>
  (contents ?? []).flatMap(({ entries }) =>
    (entries ?? []).flatMap(({ article }) =>
      article && typeof article === 'object' ? [article] : [],
    ),
  );

/** The English editions of these articles: those that readers have, and in a preview those that it opens. */
async function englishOf({ preview }: Context, ids: readonly string[]) {
  if (!preview) return findTranslations(ids);
  const drafts = [...preview.articles].filter(
    ([, { translationOf }]) => translationOf !== null && ids.includes(translationOf),
  );
  const [open, previewed] = await Promise.all([
    findTranslations(ids),
    Promise.all(drafts.map(([id]) => findPreviewedEdition(preview, id))),
  ]);
  return [...previewed.flatMap((doc) => doc ?? []), ...open];
}

/** The articles of a table of contents in the page's language, by the id that the contents name. */
async function editionsOf(cx: Context, contents: Issue['contents']): Promise<Map<string, Shown>> {
  const articles = articlesOf(contents);
  const foreign = articles.filter(({ language }) => language !== cx.locale).map(({ id }) => id);
  const translations = cx.locale === 'en' ? await englishOf(cx, foreign) : [];
  const shown = new Map<string, Shown>();
  for (const article of articles) {
    const edition =
      article.language === cx.locale
        ? article
        : translations.find(({ translationOf }) => translationOf === article.id);
    if (!edition?.slug) continue;
    cx.use('articles', edition.id);
    const href =
      cx.preview?.articles.get(edition.id)?.href ??
      urls.document(cx.locale, 'articles', edition.slug);
    const { headline, dek } = edition;
    const { bylines, kind } = article;
    shown.set(article.id, { kind, title: headline, dek: text(dek), href, bylines });
  }
  return shown;
}

/** The article that an entry leads to, and where it stands. */
function stands(cx: Context, { article: named, pageFrom, pageTo }: Entry, all: Map<string, Shown>) {
  const article = cx.use('articles', named);
  const shown = article ? all.get(article.id) : undefined;
  const place: Place = {
    pageFrom: pageFrom ?? article?.print?.pageFrom ?? null,
    pageTo: pageTo ?? article?.print?.pageTo ?? null,
    href: shown?.href ?? null,
  };
  return { shown, place };
}

/** Who wrote it: none of the page's concern where the entry says so itself. */
const writtenBy = (cx: Context, shown: Shown | undefined): string | null =>
  writers(cx, shown?.bylines).join(', ') || null;

/** A line of the contents; an advertisement is none, and one without words in the page's language is left out. */
function entryView(cx: Context, entry: Entry, editions: Map<string, Shown>): ContentsEntry | null {
  if (entry.kind === 'ad') return null;
  const { place, shown } = stands(cx, entry, editions);
  const title = inLocale(entry.title, cx.locale) ?? shown?.title;
  if (title === undefined) return null;
  return {
    title,
    dek: inLocale(entry.dek, cx.locale) ?? shown?.dek ?? null,
    by: text(entry.by) ?? writtenBy(cx, shown),
    ...place,
    big: shown !== undefined && large.includes(shown.kind),
  };
}

/** The table of contents in the page's language. */
export async function contentsView(
  cx: Context,
  contents: Issue['contents'],
): Promise<ContentsGroup[]> {
  const editions = await editionsOf(cx, contents);
  return (contents ?? []).flatMap(({ title, entries }) => {
    const lines = (entries ?? []).flatMap((entry) => entryView(cx, entry, editions) ?? []);
    return lines.length > 0 ? [{ title: inLocale(title, cx.locale), entries: lines }] : [];
  });
}

/** Where the articles of a table of contents stand, whatever it says of them. */
export async function contentsPlaces(cx: Context, contents: Issue['contents']): Promise<Place[]> {
  const editions = await editionsOf(cx, contents);
  const entries = (contents ?? []).flatMap((group) => group.entries ?? []);
  return entries
    .filter(({ kind }) => kind !== 'ad')
    .map((entry) => stands(cx, entry, editions).place);
}

/** The articles that a table of contents names, by id. */
export const contentsIds = (contents: Issue['contents']): string[] =>
  (contents ?? []).flatMap(({ entries }) =>
    (entries ?? []).flatMap(({ article }) =>
      article ? [typeof article === 'string' ? article : article.id] : [],
    ),
  );
