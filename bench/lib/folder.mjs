import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Takes a folder away, at the latest with the process, however that ends. @returns what takes it away now */
export function removedAtExit(folder) {
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  return remove;
}

/** A folder of its own below the system's, and how to take it away. */
export function ownFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `bbk-${name}-`));
  return { folder, remove: removedAtExit(folder) };
}
