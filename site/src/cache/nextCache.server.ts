import { provenanceOf, redirectOf } from './entry.ts';
import type { PageStore } from './pageStore.server.ts';
import { shows } from './shows.server.ts';

/** What Next hands to a cache handler for a page, as far as it is used here. */
interface Value {
  readonly kind: string;
  readonly html?: string;
  readonly pageData?: unknown;
  readonly props?: unknown;
}
interface Context {
  readonly cacheControl?: { readonly revalidate: number | false };
}

/** A storage key is `/route-cache/PAGES/<hash of the route>/$<path>`. */
const pathOf = (key: string): string => key.slice(key.indexOf('/$') + 2);

/** Without a number Next would keep the page for ever. */
function seconds({ cacheControl }: Context): number {
  return typeof cacheControl?.revalidate === 'number' ? cacheControl.revalidate : 60;
}

/** What came of making a page: it is there, the old one stays since making it failed, or there is none. */
export type Made = 'made' | 'failed' | 'redirect' | 'none';

/** Next's ISR cache, spoken in terms of the store. `handler.mjs` is what Next loads; `note` hears of each page. */
export const nextCache = (
  store: PageStore,
  build: string,
  note: (made: Made) => void = () => undefined,
) => ({
  async get(key: string) {
    const path = pathOf(key);
    const entry = await store.get(path);
    if (!entry) return null;
    const { savedAt, revalidate, redirect } = entry.known;
    const isCurrent = () => store.version(path) === entry.version;
    shows({ until: savedAt + revalidate * 1_000, isCurrent });
    const value = redirect
      ? {
          kind: 'REDIRECT',
          props: {
            pageProps: { __N_REDIRECT: redirect.to, __N_REDIRECT_STATUS: redirect.status },
          },
        }
      : // The props are in the HTML already, and nothing else may be read from them.
        { kind: 'PAGES', html: entry.html, pageData: {}, headers: undefined, status: undefined };
    // No `expire`: past it Next would wait for the CMS instead of showing what is there.
    return { lastModified: savedAt, value, cacheControl: { revalidate } };
  },

  async set(key: string, value: Value | null, context: Context): Promise<void> {
    const path = pathOf(key);
    const savedAt = Date.now();
    const revalidate = seconds(context);
    if (value?.kind === 'PAGES' && value.html !== undefined) {
      const made = provenanceOf(value.pageData);
      // Next puts back what `get` gave it, without props, when making the page again has failed.
      note(made ? 'made' : 'failed');
      if (!made) {
        store.postpone(path, revalidate);
        return;
      }
      const { length } = value.html;
      const known = { ...made, path, build, savedAt, revalidate, length, redirect: null };
      return store.set(known, value.html);
    }
    const redirect = value?.kind === 'REDIRECT' ? redirectOf(value.props) : null;
    note(redirect ? 'redirect' : 'none');
    // Temporary ones lead from any page number to a list's front: there is no end to these addresses.
    if (redirect?.status === 301) {
      const made = { deps: [], madeAt: savedAt, length: 0 };
      return store.set({ ...made, path, build, savedAt, revalidate, redirect }, '');
    }
    // Not there: random addresses would fill the disk.
    store.remove(path);
  },
});
