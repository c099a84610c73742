import { internalPath } from '@bbk/shared/urls';

import type { RemovedPages } from '../cache/removed.server.ts';
import { readable } from '../platform/readable.ts';

/** Whether a public path is a file's, which is not made but only served. */
export const isFile = (path: string): boolean => path.startsWith('/media/');

const ownPath = (path: string): string => readable(internalPath(path));

/** Whether a file was taken from readers. */
export const isTakenAway = (removed: RemovedPages, path: string): boolean =>
  removed.get(ownPath(path)) !== null;

/** Serves files again that were taken away before. */
export function giveBack(removed: RemovedPages, paths: readonly string[]): void {
  for (const path of paths) removed.forget(ownPath(path));
}
