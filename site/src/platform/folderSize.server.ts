import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}

/** How much lies in a folder and below it. What is removed while one looks is not there. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let [files, bytes] = [0, 0];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const found = await stat(join(entry.parentPath, entry.name)).catch(() => null);
    if (!found) continue;
    files += 1;
    bytes += found.size;
  }
  return { files, bytes };
}
