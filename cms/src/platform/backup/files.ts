import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { CmsSettings } from '@bbk/shared/settings';

import type { BackedFile } from './manifest.ts';

/** The database itself is copied in its own way; what is on its way in is nobody's yet. */
const notFiles = /^(?:cms\.(?:sqlite|lock|pid)|uploads(?:\/|$))/;

/** What is kept in `DATA_DIR` beside the database: the folders, by their name in a backup. */
export const keptFolders = ({ folders }: Pick<CmsSettings, 'folders'>) =>
  [
    { name: 'media', folder: folders.media },
    { name: 'cms', folder: folders.cms },
  ] as const;

const portable = (path: string) => path.split(sep).join('/');

/** The paths of all files below a folder, in one order. */
async function allIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => portable(relative(folder, join(entry.parentPath, entry.name))))
    .toSorted();
}

/** Of those, the ones that are kept beside the database. */
export const filesIn = async (folder: string): Promise<string[]> =>
  (await allIn(folder)).filter((path) => !notFiles.test(path));

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

const isMissing = (problem: unknown) => (problem as NodeJS.ErrnoException).code === 'ENOENT';

/** Copies one file, unless it is there already as it is; one that goes away meanwhile was deleted. */
async function copyOne(from: string, to: string): Promise<void> {
  try {
    const [source, copy] = [await stat(from), await stat(to).catch(() => null)];
    if (copy?.size === source.size && copy.mtimeMs >= source.mtimeMs) return;
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  } catch (problem) {
    if (!isMissing(problem)) throw problem;
  }
}

/** Copies what is in one folder into another, again and again only what is new. */
export async function copyFiles(from: string, to: string): Promise<void> {
  for (const path of await filesIn(from)) await copyOne(join(from, path), join(to, path));
}

/** Every file below a folder of a backup, with its size and a hash of it. */
export async function describeFiles(folder: string, prefix: string): Promise<BackedFile[]> {
  const described: BackedFile[] = [];
  for (const path of await allIn(folder)) {
    const file = join(folder, path);
    const { size } = await stat(file);
    described.push({ path: `${prefix}/${path}`, bytes: size, sha256: await hashOf(file) });
  }
  return described;
}

/** Has exactly these files in the folder: each whole, or as it was before. */
export async function restoreFiles(from: string, to: string): Promise<void> {
  const wanted = await filesIn(from);
  for (const path of wanted) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(from, path), `${target}.restored`);
    await rename(`${target}.restored`, target);
  }
  const known = new Set(wanted);
  for (const path of await filesIn(to))
    if (!known.has(path)) await rm(join(to, path), { force: true });
}
