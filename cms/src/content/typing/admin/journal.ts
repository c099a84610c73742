'use client';

/** Text that may not have been saved, as it lies on this device. */
export type Kept = { at: string; values: Record<string, unknown> };

const database = 'bbk-unsaved';
const store = 'texts';
/** Older than this nobody misses it. */
const longest = 14 * 86_400_000;

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  return asked(opening);
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (texts: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opened = await open();
  try {
    return await asked(work(opened.transaction(store, mode).objectStore(store)));
  } finally {
    opened.close();
  }
}

/** One text for each document and person on this device. */
export const journalKey = (path: string, user: string): string => `${user} ${path}`;

export const keep = (key: string, values: Record<string, unknown>): Promise<unknown> =>
  within('readwrite', (texts) => texts.put({ at: new Date().toISOString(), values }, key));

export const forget = (key: string): Promise<unknown> =>
  within('readwrite', (texts) => texts.delete(key));

/** What lies there, if it is of these days. */
export async function kept(key: string): Promise<Kept | null> {
  const found = (await within('readonly', (texts) => texts.get(key))) as Kept | undefined;
  if (!found) return null;
  if (Date.now() - Date.parse(found.at) < longest) return found;
  await forget(key);
  return null;
}
