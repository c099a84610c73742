import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { settings } from '../../../../platform/settings.ts';
import { pageSizes, type PageSize } from '../limits.ts';

export const sizeNames = Object.keys(pageSizes) as PageSize[];

type Picture = { filename: string };
export type PageFiles = Record<PageSize, Picture>;

/** The names of a page's pictures. */
export const namesOf = (page: PageFiles): string[] => sizeNames.map((size) => page[size].filename);

const isPicture = /^[0-9a-f]{24}\.webp$/;

/** Where the pages of a PDF lie, which nobody but staff is given. */
export const pagesFolder = (pdf: string): string =>
  join(/* turbopackIgnore: true */ settings.folders.cms, 'pages', pdf);

export async function makeFolder(pdf: string): Promise<string> {
  const folder = pagesFolder(pdf);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Deletes what a renderer that was cut off left behind, and the pictures of a file that was replaced. */
export async function keepOnly(pdf: string, names: ReadonlySet<string>): Promise<void> {
  const folder = await makeFolder(pdf);
  for (const name of await readdir(folder)) {
    if (!names.has(name)) await rm(join(folder, name), { force: true });
  }
}

const publicFile = (name: string) => join(/* turbopackIgnore: true */ settings.folders.media, name);

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Puts a page's picture where the site serves from, under the name that nobody can guess: the same file on the
 * disk, or a copy where that is another disk.
 */
export async function release(pdf: string, name: string): Promise<void> {
  const target = publicFile(name);
  if (!isPicture.test(name) || (await exists(target))) return;
  const source = join(/* turbopackIgnore: true */ pagesFolder(pdf), name);
  await mkdir(settings.folders.media, { recursive: true });
  try {
    await link(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    const unfinished = publicFile(`.${name}`);
    await copyFile(source, unfinished);
    await rename(unfinished, target);
  }
}

/** Takes a picture from readers. One that is not there is no failure. */
export async function withdraw(name: string): Promise<void> {
  if (isPicture.test(name)) await rm(publicFile(name), { force: true });
}
