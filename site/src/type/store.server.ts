import { existsSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { fileNameFor, openFolder, replaceFile } from '../cache/files.server.ts';
import { cutting, type Face } from './faces.ts';
import { unpackGlyphs } from './glyphs.ts';

type Cut = (face: Face, text: string) => Promise<Uint8Array>;

/** Some 40 MB: more sets of glyphs than a magazine has pages that are read. */
const mostFiles = 4_000;

const nameOf = (face: Face, glyphs: string) => fileNameFor(`${cutting}.${face}.${glyphs}`);

/** Faces cut before, by their set of glyphs: on disk, so that neither a restart nor a missing CMS matters. */
export class FaceStore {
  readonly #folder: string;
  readonly #cut: Cut;
  readonly #names: Set<string>;
  readonly #most: number;
  readonly #now = new Map<string, Promise<Uint8Array>>();

  constructor(folder: string, cut: Cut, most = mostFiles) {
    this.#folder = folder;
    this.#cut = cut;
    this.#most = most;
    this.#names = new Set(openFolder(folder));
  }

  has(face: Face, glyphs: string): boolean {
    return this.#names.has(nameOf(face, glyphs));
  }

  /** A face with these glyphs, packed as an address has them: each is cut once. */
  get(face: Face, glyphs: string): Promise<Uint8Array> {
    const name = nameOf(face, glyphs);
    const making = this.#now.get(name) ?? this.#find(name, face, glyphs);
    this.#now.set(name, making);
    return making.finally(() => this.#now.delete(name));
  }

  async #find(name: string, face: Face, glyphs: string): Promise<Uint8Array> {
    const file = join(this.#folder, name);
    if (this.#names.has(name) && existsSync(file)) {
      const now = new Date();
      utimesSync(file, now, now);
      return readFile(file);
    }
    const font = await this.#cut(face, unpackGlyphs(glyphs));
    await replaceFile(file, font, () => true);
    this.#names.add(name);
    if (this.#names.size > this.#most) this.#forget();
    return font;
  }

  /** The tenth that was asked for longest ago. */
  #forget(): void {
    const usedAt = (name: string) =>
      statSync(join(this.#folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const oldest = [...this.#names]
      .map((name) => ({ name, at: usedAt(name) }))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, Math.ceil(this.#most / 10));
    for (const { name } of oldest) {
      rmSync(join(this.#folder, name), { force: true });
      this.#names.delete(name);
    }
  }
}
