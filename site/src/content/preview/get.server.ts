import { isLocale, type Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { settings } from '../../platform/settings.server.ts';
import { getArticle } from '../articles/page.ts';
import { Context } from '../context.ts';
import { getIssue } from '../issues/page.ts';
import type { Answer, Page } from '../page.types.ts';
import { getPartnership } from '../partnerships/page.ts';
import { findShell } from '../shell/get.ts';
import { shellView } from '../shell/view.ts';
import { previewClient, type Subject } from './client.server.ts';
import type { PreviewedView, PreviewProps } from './types.ts';

type Collection = PreviewedView['collection'];
type Seen = { readonly document: PreviewedView; readonly page: Page<unknown> };

const seen = <View>(answer: Answer<View>, document: (view: View) => PreviewedView): Seen | null =>
  answer.kind === 'page' ? { document: document(answer.page.view), page: answer.page } : null;

const getters: Record<Collection, (cx: Context) => Promise<Seen | null>> = {
  articles: async (cx) =>
    seen(await getArticle(cx, ''), (view) => ({ collection: 'articles', view })),
  partnerships: async (cx) =>
    seen(await getPartnership(cx, ''), (view) => ({ collection: 'partnerships', view })),
  issues: async (cx) => seen(await getIssue(cx, ''), (view) => ({ collection: 'issues', view })),
};

const isCollection = (value: string): value is Collection => Object.hasOwn(getters, value);

/** The language that a document is written in; what is in both is shown in the one that is asked for. */
export async function localeOf(
  token: string,
  { collection, id }: Subject,
  edition: unknown,
): Promise<Locale> {
  const wanted = isLocale(edition) ? edition : 'ko';
  if (collection !== 'articles' && collection !== 'partnerships') return wanted;
  const { docs } = await previewClient(token).find({
    collection,
    where: { id: { equals: id } },
    select: { language: true },
    depth: 0,
    limit: 1,
  });
  return docs[0]?.language ?? wanted;
}

/** In what a preview's document is seen: as it was saved last. */
export function previewContext(token: string, locale: Locale, { articles, id }: Subject): Context {
  const opened = articles.map(
    ({ id: article, translationOf }) =>
      [article, { href: urls.preview(token, article), translationOf }] as const,
  );
  return new Context(locale, { id, cms: previewClient(token), articles: new Map(opened) });
}

/** One of the articles of an issue that is shown as a whole; null where it is none of them. */
function articleWithin({ articles, expires }: Subject, id: unknown): Subject | null {
  const found = articles.find((each) => each.id === id);
  return found ? { collection: 'articles', id: found.id, expires, articles } : null;
}

/** What else an address asks for: the language of what is in both, and an article of the issue. */
export interface PreviewQuery {
  readonly edition?: unknown;
  readonly article?: unknown;
}

/** The page of a draft; null where it is not there any more. */
export async function getPreview(
  token: string,
  whole: Subject,
  { article, edition }: PreviewQuery,
): Promise<PreviewProps | null> {
  const subject = article === undefined ? whole : articleWithin(whole, article);
  if (!subject) return null;
  const { collection, expires } = subject;
  if (!isCollection(collection)) return null;
  const locale = await localeOf(token, subject, edition);
  const cx = previewContext(token, locale, subject);
  const [found, documents] = await Promise.all([getters[collection](cx), findShell()]);
  if (!found) return null;
  return {
    shell: shellView(cx, documents, found.page),
    preview: {
      locale,
      title: found.page.meta.title,
      until: new Date(expires).toISOString(),
      admin: settings().cmsUrl,
      document: found.document,
      contents: subject === whole ? null : urls.preview(token),
    },
  };
}
