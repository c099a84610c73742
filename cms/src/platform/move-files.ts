import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Moves files by name from one folder to another on the same disk: each in one step. One that is not there has
 * been moved already, or never was: safe to do again.
 */
export async function moveFiles(from: string, to: string, names: readonly string[]): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of names) {
    const source = join(/* turbopackIgnore: true */ from, name);
    const target = join(/* turbopackIgnore: true */ to, name);
    await rename(source, target).catch((problem: unknown) => {
      if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
    });
  }
}
