const stores = { pages: 'pages-1', files: 'files-1', offline: 'offline-1' } as const;
const most = { pages: 30, files: 200 } as const;
type Store = keyof typeof stores;

const open = (store: Store) => caches.open(stores[store]);

/** Search engines must not keep it, so neither does this: a retracted story, a page about nothing. */
const unkept = /<meta name="robots" content="[^"]*noindex/;

/** Takes away the oldest beyond what is kept; a cache lists in the order in which it was filled. */
async function trim(store: keyof typeof most): Promise<void> {
  const cache = await open(store);
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(keys.length - most[store], 0))) await cache.delete(key);
}

export const isKept = async (path: string): Promise<boolean> =>
  (await (await open('pages')).match(path)) !== undefined;

export async function dropPage(path: string): Promise<void> {
  await (await open('pages')).delete(path);
}

/** Keeps a page as the network gave it, or drops it where it is there no more. */
export async function putPage(path: string, response: Response): Promise<void> {
  // The network's trouble, or the magazine's: no word about the page.
  if (response.status >= 500) return;
  const html = response.ok && !response.redirected ? await response.clone().text() : '';
  await dropPage(path);
  if (html === '' || unkept.test(html)) return;
  await (await open('pages')).put(path, response);
  await trim('pages');
}

async function putFile(path: string): Promise<void> {
  const cache = await open('files');
  if (await cache.match(path)) return;
  const response = await fetch(path, { cache: 'force-cache' });
  if (response.status === 200) await cache.put(path, response);
}

/** The style sheets, scripts and faces that a page's HTML names. */
const named = (html: string) =>
  [...html.matchAll(/(?:href|src)="(\/(?:_next\/static|built|type)\/[^"]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  );

/** Keeps a page that was read, with its files: mostly from the browser's own cache, where they lie already. */
export async function keepPage(path: string, loaded: readonly string[] = []): Promise<void> {
  const response = await fetch(path, { cache: 'force-cache' });
  const html = await response.clone().text();
  await putPage(path, response);
  const files = [...new Set([...named(html), ...loaded])].slice(0, most.files / 4);
  await Promise.allSettled(files.map(putFile));
  await trim('files');
}

/** Asks again for the page that was kept longest ago: so a retraction reaches what lies on the device, too. */
export async function checkOldest(): Promise<void> {
  const [oldest] = await (await open('pages')).keys();
  if (!oldest) return;
  const { pathname } = new URL(oldest.url);
  await putPage(pathname, await fetch(pathname, { cache: 'no-cache' }));
}

/** Without a network: the page as it was last seen, marked as such. */
export async function keptPage(path: string): Promise<Response | null> {
  const kept = await (await open('pages')).match(path);
  if (!kept) return null;
  const html = await kept.text();
  return new Response(html.replace('<html ', '<html data-offline '), { headers: kept.headers });
}

export const keptFile = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { ignoreVary: true });

const aDay = 86_400_000;
const offlinePath = (path: string) => (/^\/en(?:\/|$)/.test(path) ? '/en/offline' : '/offline');

/** The page that says that there is no network, with its files, in the language that is read: once a day. */
export async function keepOfflinePage(path: string): Promise<void> {
  const cache = await open('offline');
  const address = offlinePath(path);
  const made = (await cache.match(address))?.headers.get('date') ?? 0;
  if (Date.now() - new Date(made).getTime() < aDay) return;
  const response = await fetch(address);
  if (!response.ok) return;
  const html = await response.clone().text();
  await cache.addAll([...new Set(named(html))]);
  await cache.put(address, response);
}

export const offlinePage = async (path: string): Promise<Response | undefined> =>
  (await open('offline')).match(offlinePath(path));

/** What an earlier worker kept in another way is of no use. */
export async function dropOtherStores(): Promise<void> {
  const known: readonly string[] = Object.values(stores);
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => !known.includes(name)).map((name) => caches.delete(name)),
  );
}
