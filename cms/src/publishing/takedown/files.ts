import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

import { settings } from '../../platform/settings.ts';

const media = () => settings.folders.media;
/** Beside the pictures, since a file moves in one step only on one disk. No instance of the site serves a folder. */
const hidden = () => join(/* turbopackIgnore: true */ media(), '.taken-down');

type Named = { filename?: unknown } | null | undefined;

/** Every file of a picture: as it was uploaded, its sizes and its renditions. */
export function filesOf(picture: Readonly<Record<string, unknown>>): string[] {
  const sizes = Object.values((picture['sizes'] ?? {}) as Record<string, Named>);
  const renditions = (picture['renditions'] ?? []) as Named[];
  return [picture as Named, ...sizes, ...renditions].flatMap((file) =>
    typeof file?.filename === 'string' ? file.filename : [],
  );
}

/** One that is not there has been moved already, or never was. */
async function move(from: string, to: string, names: readonly string[]): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of names) {
    const source = join(/* turbopackIgnore: true */ from, name);
    const target = join(/* turbopackIgnore: true */ to, name);
    await rename(source, target).catch((problem: unknown) => {
      if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
    });
  }
}

/** Takes files out of what the site serves. Safe to do again. */
export const hideFiles = (names: readonly string[]) => move(media(), hidden(), names);

/** Gives them back. Safe to do again. */
export const showFiles = (names: readonly string[]) => move(hidden(), media(), names);
