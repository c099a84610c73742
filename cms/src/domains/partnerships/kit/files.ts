import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { moveFiles } from '../../../platform/move-files.ts';
import { settings } from '../../../platform/settings.ts';

const media = () => settings.folders.media;
/** Beside the pictures, since a file moves in one step only on one disk. The site serves no folder. */
const hidden = () => join(/* turbopackIgnore: true */ media(), '.press-kits');

export const hiddenPath = (name: string) => join(/* turbopackIgnore: true */ hidden(), name);
const openPath = (name: string) => join(/* turbopackIgnore: true */ media(), name);

export const makeFolder = () => mkdir(hidden(), { recursive: true });

const sizeAt = (path: string) =>
  stat(path).then(
    ({ size }) => size,
    () => null,
  );

/** How large a kit is, wherever it lies; null where it is not made. */
export const sizeOf = async (name: string): Promise<number | null> =>
  (await sizeAt(hiddenPath(name))) ?? (await sizeAt(openPath(name)));

/** The size of a kit that waits for its time; null where it does not. */
export const hiddenSize = (name: string) => sizeAt(hiddenPath(name));

/** Gives a kit to readers. Safe to do again. */
export const show = (name: string) => moveFiles(hidden(), media(), [name]);
/** Takes it from them. Safe to do again. */
export const hide = (name: string) => moveFiles(media(), hidden(), [name]);

/** Deletes a kit, wherever it lies. */
export async function forget(name: string): Promise<void> {
  await rm(hiddenPath(name), { force: true });
  await rm(openPath(name), { force: true });
}
