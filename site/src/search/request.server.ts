import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `pnpm search:rebuild` does. */
export const askForRebuild = (folder: string): void => writeFileSync(join(folder, 'rebuild'), '');

/** How often an operator's wish is looked for. */
const every = 1_000;

/**
 * `pnpm search:rebuild` puts a file into the folder of the index: whoever may write there may ask for it. It is
 * renamed when the work begins, and gone when it is done; a process that ended in between begins again.
 */
export function watchForRequest(folder: string, rebuild: () => Promise<void>): void {
  const [asked, begun] = [join(folder, 'rebuild'), join(folder, 'rebuilding')];
  if (existsSync(begun)) renameSync(begun, asked);
  const look = async () => {
    if (!existsSync(asked)) return;
    renameSync(asked, begun);
    try {
      await rebuild();
    } finally {
      rmSync(begun, { force: true });
    }
  };
  const again = () => {
    look()
      .catch((problem: unknown) =>
        console.error('The search index could not be made anew:', problem),
      )
      .finally(() => setTimeout(again, every).unref());
  };
  again();
}
