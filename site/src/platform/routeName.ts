/** The first parts of an address that are kinds of page, or of file. */
const kinds = new Set([
  ...['articles', 'issues', 'partnerships', 'people', 'organisations', 'artists', 'sections'],
  ...['tags', 'latest', 'search', 'saved', 'offline', 'preview', 'press', 'approval', 'i'],
  ...['media', 'type', 'share', '_next', 'built', 'sitemaps', 'api'],
  ...['healthz', 'readyz', 'metrics'],
]);
const file = /\.[a-z]{2,5}$/;

/**
 * Names what an address asks for, in a few names: `home`, `articles`, `media`, …, whatever the language. Everything
 * else is `other`: readers can make up as many addresses as they like.
 */
export function routeName(path: string): string {
  const [, first = '', second] = /^\/(?:(?:en|ko)(?:\/|$))?([^/]*)(?:\/([^/]*))?/.exec(path) ?? [];
  if (first === '') return 'home';
  if (kinds.has(first)) return first === 'search' && second === 'suggest' ? 'suggest' : first;
  return file.test(first) ? 'file' : 'other';
}
