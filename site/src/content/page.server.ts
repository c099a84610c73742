import { isLocale } from '@bbk/shared/locales';
import { internalPath } from '@bbk/shared/urls';
import type { GetStaticPaths, GetStaticProps, GetStaticPropsResult } from 'next';

import { pages } from '../cache/pages.server.ts';
import { readable } from '../platform/readable.ts';
import { within } from '../platform/within.ts';
import { metaView } from '../seo/meta.ts';
import { isUnavailable } from './client.server.ts';
import { Context } from './context.ts';
import { rememberGone } from './gone.server.ts';
import type { Answer, Page, PageProps } from './page.types.ts';
import { findRedirect } from './redirects/get.ts';
import { findShell } from './shell/get.ts';
import { shellView } from './shell/view.ts';

/** What an address holds: Next fills what the page's file name asks for. */
type Params = Readonly<Record<'slug' | 'page', string>>;
type Result<View> = GetStaticPropsResult<PageProps<View>>;

export interface PageKind<View> {
  /** Its public path, from what the address holds. */
  readonly path: (cx: Context, params: Params) => string;
  readonly get: (cx: Context, params: Params) => Promise<Answer<View>>;
}

/** No page is made while building: each at its first visit, or when the CMS says that it is there. */
export const noPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

/** Heals what no event named, in seconds. */
const revalidate = 60;
/** Longer than all its questions to the CMS may take, in ms: who asks for a page meanwhile shares its end. */
const patience = 20_000;

async function props<View>(cx: Context, page: Page<View>, madeAt: number): Promise<Result<View>> {
  const documents = await findShell();
  const shell = shellView(cx, documents, page);
  const meta = metaView(documents.site, shell, page);
  return { props: { view: page.view, shell, meta, deps: cx.keys, madeAt }, revalidate };
}

/** Nothing is there: a redirect, or that it is gone for ever, or just not there. */
async function notThere<View>(path: string): Promise<Result<View>> {
  const redirect = await findRedirect(path);
  if (redirect?.kind === 'moved') {
    const statusCode = redirect.permanent ? 301 : 302;
    return { redirect: { destination: redirect.to, statusCode }, revalidate };
  }
  const removal = pages().removed.get(readable(internalPath(path)));
  rememberGone(path, redirect?.kind === 'gone' || removal?.kind === 'deleted');
  return { notFound: true };
}

/** The CMS does not answer: what an event has taken away stays away, anything else is a 503. */
function whileDown<View>(path: string, problem: unknown): Result<View> {
  const removal = pages().removed.get(readable(internalPath(path)));
  if (!isUnavailable(problem) || !removal) throw problem;
  rememberGone(path, removal.kind === 'deleted');
  return { notFound: true };
}

const composed = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC') : '';

/** Next's `getStaticProps` for a kind of page. */
export function propsOf<View>(kind: PageKind<View>): GetStaticProps<PageProps<View>> {
  return async ({ params = {} }) => {
    const madeAt = Date.now();
    const { locale, slug = '', page = '' } = params;
    if (!isLocale(locale)) return { notFound: true };
    const cx = new Context(locale);
    const given = { slug: composed(slug), page: composed(page) };
    const path = kind.path(cx, given);
    // macOS writes Hangul apart: such an address leads to the one that every page has.
    if (given.slug !== slug || given.page !== page)
      return { redirect: { destination: path, permanent: false } };
    // Asked for at the same time as the page; a failure is met where it is needed.
    findShell().catch(() => undefined);
    const make = async (): Promise<Result<View>> => {
      const answer = await kind.get(cx, given);
      if (answer.kind === 'missing') return notThere(path);
      if (answer.kind === 'elsewhere')
        return { redirect: { destination: answer.path, permanent: false } };
      return props(cx, answer.page, madeAt);
    };
    try {
      return await within(patience, path, make());
    } catch (problem) {
      return whileDown(path, problem);
    }
  };
}
