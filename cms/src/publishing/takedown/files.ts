import { join } from 'node:path';

import { moveFiles } from '../../platform/move-files.ts';
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

/** Takes files out of what the site serves. Safe to do again. */
export const hideFiles = (names: readonly string[]) => moveFiles(media(), hidden(), names);

/** Gives them back. Safe to do again. */
export const showFiles = (names: readonly string[]) => moveFiles(hidden(), media(), names);
