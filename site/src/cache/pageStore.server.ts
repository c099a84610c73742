import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { DependencyKey } from '@bbk/shared/keys';

import { DependencyIndex } from './dependencyIndex.ts';
import { formatEntry, parseHeader, parseEntry, type EntryHeader } from './entry.ts';
import { fileNameFor, openFolder, replaceFile } from './files.server.ts';
import type { RemovedPages } from './removed.server.ts';
import { ToldKeys } from './toldKeys.ts';

/** What is known of a stored page: another object after every change, so that it names one version. */
export interface Version {
  readonly build: string;
  readonly madeAt: number;
  /** When Next was last given it, or told that making it again had failed. */
  readonly savedAt: number;
  readonly revalidate: number;
}

/** A stored page as it is read. */
interface Stored {
  readonly known: EntryHeader;
  readonly version: Version;
  readonly html: string;
}

/** The first line of a page's file, without reading the page. */
function readHeader(file: string): EntryHeader | null {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(64 * 1024);
    const text = buffer.toString('utf8', 0, readSync(handle, buffer));
    const end = text.indexOf('\n');
    return end === -1 ? null : parseHeader(text.slice(0, end));
  } finally {
    closeSync(handle);
  }
}

/** Where the page at `path` is kept. */
export const pageFile = (folder: string, path: string): string =>
  join(folder, `${fileNameFor(path)}.page`);

/** The pages that this build has made or taken over: one file each, and in memory what they were made from. */
export class PageStore {
  readonly #folder: string;
  readonly #limit: number;
  readonly #removed: RemovedPages;
  /** The longest unsaved first. */
  readonly #known = new Map<string, Version>();
  readonly #index = new DependencyIndex();
  readonly #told = new ToldKeys();
  /** Hears of a page that was stored, and was asked for before a change that it shows was told. */
  onOutdated: (path: string, told: number) => void = () => undefined;

  constructor(folder: string, removed: RemovedPages, limit = 20_000) {
    this.#folder = folder;
    this.#removed = removed;
    this.#limit = limit;
    const found = openFolder(folder).flatMap((name) => {
      const header = readHeader(join(folder, name));
      if (header && !this.#isTakenAway(header)) return header;
      rmSync(join(folder, name), { force: true });
      return [];
    });
    for (const header of found.toSorted((a, b) => a.savedAt - b.savedAt)) this.#learn(header);
  }

  get size(): number {
    return this.#known.size;
  }

  /** When the CMS was asked for what is stored at `path`; null where nothing is. */
  madeAt(path: string): number | null {
    return this.#known.get(path)?.madeAt ?? null;
  }

  /** The version that is stored at `path`; null where nothing is. */
  version(path: string): Version | null {
    return this.#known.get(path) ?? null;
  }

  /** Every page that is stored. */
  paths(): string[] {
    return [...this.#known.keys()];
  }

  /** Every page that another build has made, taken over until this one has made it again. */
  madeByOthersThan(build: string): string[] {
    return [...this.#known].filter(([, known]) => known.build !== build).map(([path]) => path);
  }

  /** The builds that have made what is stored. */
  builds(): Set<string> {
    return new Set([...this.#known.values()].map(({ build }) => build));
  }

  /** Every page that shows one of `keys`, which were told to have changed at `at`; `onOutdated` hears of those to come. */
  pagesTouchedBy(keys: readonly DependencyKey[], at: number): Set<string> {
    this.#told.note(keys, at);
    return this.pagesWith(keys);
  }

  pagesWith(keys: Iterable<DependencyKey>): Set<string> {
    return this.#index.pagesWith(keys);
  }

  async get(path: string): Promise<Stored | null> {
    const known = this.#known.get(path);
    if (!known) return null;
    const entry = parseEntry(await readFile(this.#file(path), 'utf8').catch(() => ''));
    if (!entry) {
      if (this.#known.get(path) === known) this.remove(path);
      return null;
    }
    const { savedAt, revalidate } = known;
    return { known: { ...entry.known, savedAt, revalidate }, version: known, html: entry.html };
  }

  async set(header: EntryHeader, html: string): Promise<void> {
    const isNews = () => {
      if (this.#isTakenAway(header)) return false;
      return (this.madeAt(header.path) ?? 0) <= header.madeAt;
    };
    if (!(await replaceFile(this.#file(header.path), formatEntry(header, html), isNews))) return;
    this.#removed.forget(header.path);
    this.#learn(header);
    const told = this.#told.since(header.deps, header.madeAt);
    if (told !== null) this.onOutdated(header.path, told);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#limit) break;
      this.remove(oldest);
    }
  }

  /** Making the page again failed: keep what is there, and try again in `revalidate` seconds. */
  postpone(path: string, revalidate: number): void {
    const known = this.#known.get(path);
    if (known) this.#known.set(path, { ...known, savedAt: Date.now(), revalidate });
  }

  /** What is there is old: it is to be made again before it is shown, and what is being made now is old too. */
  expire(path: string): void {
    const known = this.#known.get(path);
    if (known) this.#known.set(path, { ...known, madeAt: Date.now(), revalidate: 0 });
  }

  remove(path: string): void {
    this.#known.delete(path);
    this.#index.delete(path);
    rmSync(this.#file(path), { force: true });
  }

  /** Whether the page was taken away after the CMS was asked for it. */
  #isTakenAway({ path, madeAt }: EntryHeader): boolean {
    const removal = this.#removed.get(path);
    return removal !== null && removal.at >= madeAt;
  }

  #learn({ path, build, madeAt, savedAt, revalidate, deps }: EntryHeader): void {
    this.#known.delete(path);
    this.#known.set(path, { build, madeAt, savedAt, revalidate });
    this.#index.set(path, deps);
  }

  #file(path: string): string {
    return pageFile(this.#folder, path);
  }
}
