import type { ServerResponse } from 'node:http';

import { isLocale, locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';
import type { GetServerSideProps } from 'next';

import { shows } from '../../cache/shows.server.ts';
import { Context } from '../../content/context.ts';
import type { Page, PageProps } from '../../content/page.types.ts';
import type { SearchView } from '../../content/search/types.ts';
import { shellNow } from '../../content/shell/now.ts';
import { bareShell, shellView } from '../../content/shell/view.ts';
import { t } from '../../i18n/messages.ts';
import { metaView } from '../../seo/meta.ts';
import { isSearchUnavailable, search } from '../client.server.ts';
import type { Question } from '../types.ts';
import { questionOf } from './address.ts';
import { searchView } from './view.ts';

const retryAfter = 5;
/** How long an answer is sent again as it is, in ms: until then what stands around it is of its time. */
const keptFor = 10_000;

async function answered(question: Question, res: ServerResponse): Promise<SearchView> {
  if (question.text.trim() === '') return searchView(question, null);
  try {
    return searchView(question, await search().call('ask', question));
  } catch (problem) {
    if (!isSearchUnavailable(problem)) throw problem;
    console.error(problem);
    res.statusCode = 503;
    res.setHeader('Cache-Control', 'no-store');
    res.setHeader('Retry-After', String(retryAfter));
    return searchView(question, null, true);
  }
}

function pageOf(view: SearchView): Page<SearchView> {
  const m = t(view.locale).search;
  const title = view.query === '' ? m.title : m.titleFor(view.query);
  const editions = Object.fromEntries(locales.map((locale) => [locale, urls.search(locale)]));
  return { view, path: urls.search(view.locale), editions, meta: { title, description: null } };
}

/**
 * The search page: made for each question, from the index alone. What stands around it is as the CMS last
 * said, so that a CMS that does not answer makes no reader wait.
 */
export const searchProps: GetServerSideProps<PageProps<SearchView>> = async ({
  params,
  query,
  res,
}) => {
  const locale = params?.['locale'];
  if (!isLocale(locale)) return { notFound: true };
  const { state } = search();
  const until = Date.now() + keptFor;
  shows({ until, isCurrent: () => search().state === state });
  const [view, documents] = await Promise.all([
    answered(questionOf(locale, query), res),
    shellNow(),
  ]);
  const page = pageOf(view);
  const shell = documents ? shellView(new Context(locale), documents, page) : bareShell(locale);
  const meta = metaView(documents?.site ?? null, shell, page);
  return { props: { view, shell, meta, deps: [], madeAt: Date.now() } };
};
