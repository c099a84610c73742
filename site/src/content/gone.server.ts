import { inProcess } from '@bbk/shared/in-process';

import { readable } from '../platform/readable.ts';

/** A page that is not there can only be a 404 for Next; `_error` asks here whether to say 410. */
const paths = () => inProcess('gone', () => new Set<string>());
const limit = 1_000;

/** Notes what was found out about a public path where no page is. */
export function rememberGone(path: string, gone: boolean): void {
  const known = paths();
  known.delete(readable(path));
  if (gone) known.add(readable(path));
  for (const oldest of known) {
    if (known.size <= limit) break;
    known.delete(oldest);
  }
}

/** Whether what stood at a public path, percent-decoded, is gone for ever. */
export const isGone = (path: string): boolean => paths().has(path);
