import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is still being written ends so. */
export const temporary = '.tmp';

/** A file name for any address: addresses can be longer than a file name may be, and hold any character. */
export const fileNameFor = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 40);

/** Makes `folder`, clears what a killed process left half written, and names what is in it. */
export function openFolder(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  for (const name of names.filter((each) => each.endsWith(temporary)))
    rmSync(join(folder, name), { force: true });
  return names.filter((each) => !each.endsWith(temporary));
}

/**
 * Writes beside the file and renames: a reader, or a kill -9, sees the old file or the new one, never a part.
 * `mayReplace` is asked at the last moment, in the same turn as the rename, so that what it knows is still true.
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  mayReplace: () => boolean,
): Promise<boolean> {
  const beside = `${file}.${randomUUID()}${temporary}`;
  try {
    await writeFile(beside, content);
    if (!mayReplace()) return false;
    renameSync(beside, file);
    return true;
  } finally {
    rmSync(beside, { force: true });
  }
}
