/**
 * Next loads this file by its path, unbundled, so it is plain JavaScript and does nothing itself:
 * the store that the start hook opened is under a symbol of the global object (platform/shared.server.ts).
 * While building there is none, and nothing is kept.
 */
const cache = () => globalThis[Symbol.for('bbk.site')]?.get('pages')?.next;

export default class PageCacheHandler {
  async get(key, context) {
    return context.kind === 'PAGES' ? ((await cache()?.get(key)) ?? null) : null;
  }

  async set(key, value, context) {
    await cache()?.set(key, value, context);
  }

  async revalidateTag() {
    // Tags belong to the App Router; pages are found by their dependency keys.
  }

  resetRequestCache() {
    // Nothing is kept for one request alone.
  }
}
