import { inProcess } from '@bbk/shared/in-process';
import { isLocale } from '@bbk/shared/locales';

import { pages } from '../cache/pages.server.ts';
import { Context } from '../content/context.ts';
import { kinds } from './kinds.ts';
import type { MachineKind } from './kinds.types.ts';
import { formatDocument, nextDocument, parseDocument, type StoredDocument } from './stored.ts';

interface Found {
  readonly kind: MachineKind;
  readonly match: RegExpExecArray;
}

/** What is made at one of the site's own paths; null for a path that is a page's, or nobody's. */
export function machineKind(path: string): Found | null {
  for (const kind of kinds) {
    const match = kind.pattern.exec(path);
    if (match) return { kind, match };
  }
  return null;
}

export interface Kept extends StoredDocument {
  /** The build that made it. */
  readonly build: string;
  readonly isOld: boolean;
}

/** What is stored at a path. */
export async function keptDocument(path: string): Promise<Kept | null> {
  const entry = await pages().store.get(path);
  const document = entry && parseDocument(entry.html);
  if (!entry || !document) return null;
  const { build, savedAt, revalidate } = entry.known;
  return { ...document, build, isOld: savedAt + revalidate * 1000 <= Date.now() };
}

async function makeNow(path: string, { kind, match }: Found): Promise<boolean> {
  const { build, store } = pages();
  const madeAt = Date.now();
  const before = await keptDocument(path);
  const locale = path.split('/')[1];
  const cx = new Context(isLocale(locale) ? locale : 'ko');
  // Another build may have written it in another way.
  const known = before?.build === build ? before.signature : null;
  const made = await kind.make(cx, match, known);
  if (made === null || (made === 'same' && !before)) {
    store.remove(path);
    return false;
  }
  const document =
    made === 'same' && before
      ? before
      : nextDocument(before, made as Exclude<typeof made, 'same'>, madeAt);
  const { changedAt, signature, body } = document;
  const html = formatDocument({ changedAt, signature, body });
  const { revalidate } = kind;
  const header = { path, build, deps: cx.keys, madeAt, savedAt: Date.now(), revalidate };
  await store.set({ ...header, length: html.length, redirect: null }, html);
  return true;
}

const underway = () => inProcess('machine', () => new Map<string, Promise<boolean>>());

/** Makes the document at a path and keeps it; whoever asks for the same meanwhile shares it. Whether there is one. */
export function makeDocument(path: string, found: Found): Promise<boolean> {
  const going = underway();
  const known = going.get(path);
  if (known) return known;
  const making = makeNow(path, found).finally(() => going.delete(path));
  going.set(path, making);
  return making;
}

/**
 * What an event touches: made again, or marked as old. What another build has made is made in any case.
 * Whether the path is a machine's at all.
 */
export async function remakeDocument(path: string): Promise<boolean> {
  const found = machineKind(path);
  if (!found) return false;
  const { build, store } = pages();
  const isOurs = (await keptDocument(path))?.build === build;
  if (found.kind.when === 'lazy' && isOurs) store.expire(path);
  else await makeDocument(path, found);
  return true;
}
