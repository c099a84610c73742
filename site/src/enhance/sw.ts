import {
  checkOldest,
  dropOtherStores,
  isKept,
  keepOfflinePage,
  keepPage,
  keptFile,
  keptPage,
  offlinePage,
  putPage,
} from './worker/keep.ts';
import type { Fetching, ReadingWorker } from './worker/types.ts';

/*
 * The network is always asked first, and what it says is shown, whatever it says: a kept page is shown only
 * where there is no answer at all. So nothing stale or retracted can come from here while there is a network.
 */
const worker = globalThis as unknown as ReadingWorker;
const isFile = /^\/(?:_next\/static|built|type|media)\//;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  const { navigationPreload } = worker.registration;
  event.waitUntil(
    Promise.all([dropOtherStores(), navigationPreload?.enable()]).then(() =>
      worker.clients.claim(),
    ),
  );
});

async function page(event: Fetching, path: string): Promise<Response> {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    if (await isKept(path)) event.waitUntil(putPage(path, response.clone()));
    return response;
  } catch (problem) {
    const kept = (await keptPage(path)) ?? (await offlinePage(path));
    if (kept) return kept;
    throw problem;
  }
}

async function file(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (problem) {
    const kept = await keptFile(request);
    if (kept) return kept;
    throw problem;
  }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event, pathname));
  else if (isFile.test(pathname)) event.respondWith(file(request));
});

worker.addEventListener('message', (event) => {
  const { keep, files } = event.data as { keep?: unknown; files?: unknown };
  if (typeof keep !== 'string' || !Array.isArray(files)) return;
  const loaded = files.filter(
    (path): path is string => typeof path === 'string' && isFile.test(path),
  );
  const work = [() => keepPage(keep, loaded), () => keepOfflinePage(keep), checkOldest];
  // One after the other: whoever reads on needs the network more than this does.
  event.waitUntil(work.reduce((before, next) => before.then(next, next), Promise.resolve()));
});
