/**
 * Next loads this file by its path, unbundled, so it is plain JavaScript and does nothing itself:
 * the store that the start hook opened is where `in-process.ts` of the shared package keeps it.
 * While building there is none, and nothing is kept.
 *
 * @typedef {ReturnType<typeof import('./nextCache.server.ts').nextCache>} Cache
 * @typedef {{ get(name: 'pages'): { next: Cache } | undefined }} Registry
 */
const registry = Symbol.for('bbk.inProcess');

const cache = () =>
  /** @type {{ [registry]?: Registry }} */ (globalThis)[registry]?.get('pages')?.next;

export default class PageCacheHandler {
  /** @param {string} key @param {{ kind: string }} context */
  async get(key, context) {
    return context.kind === 'PAGES' ? ((await cache()?.get(key)) ?? null) : null;
  }

  /** @param {Parameters<Cache['set']>} given */
  async set(...given) {
    await cache()?.set(...given);
  }

  async revalidateTag() {
    // Tags belong to the App Router; pages are found by their dependency keys.
  }

  resetRequestCache() {
    // Nothing is kept for one request alone.
  }
}
