import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { fileNameFor, openFolder, replaceFile } from './files.server.ts';

const schema = z.object({
  path: z.string(),
  at: z.number(),
  kind: z.enum(['unpublished', 'deleted']),
});
export type Removal = z.infer<typeof schema>;

/** Enough for years of taking things away; beyond it the oldest are forgotten (the CMS still knows them). */
const limit = 5_000;

/** Where it is noted that what stood at `path` was taken away. */
export const removalFile = (folder: string, path: string): string =>
  join(folder, `${fileNameFor(path)}.json`);

function read(file: string): Removal | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    rmSync(file, { force: true });
    return null;
  }
}

/**
 * What was taken away, by path: so that it stays gone (404, or 410) while the CMS does not answer,
 * and so that a page which was being made when it went away is not put back.
 */
export class RemovedPages {
  readonly #folder: string;
  readonly #removals = new Map<string, Removal>();

  constructor(folder: string) {
    this.#folder = folder;
    const found = openFolder(folder).flatMap((name) => read(join(folder, name)) ?? []);
    for (const each of found.toSorted((a, b) => a.at - b.at)) this.#removals.set(each.path, each);
  }

  get(path: string): Removal | null {
    return this.#removals.get(path) ?? null;
  }

  async add(removal: Removal): Promise<void> {
    this.#removals.delete(removal.path);
    this.#removals.set(removal.path, removal);
    for (const path of this.#removals.keys()) {
      if (this.#removals.size <= limit) break;
      this.forget(path);
    }
    await replaceFile(
      this.#file(removal.path),
      JSON.stringify(removal),
      () => this.#removals.get(removal.path) === removal,
    );
  }

  forget(path: string): void {
    if (this.#removals.delete(path)) rmSync(this.#file(path), { force: true });
  }

  #file(path: string): string {
    return removalFile(this.#folder, path);
  }
}
