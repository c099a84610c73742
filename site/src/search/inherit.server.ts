import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import Database from 'libsql';

const indexFile = /^v\d+-\d+\.sqlite$/;

/** A copy of a file that another process may be writing, as it stood at one moment. */
function copyIndex(from: string, to: string): void {
  const db = new Database(from);
  try {
    db.pragma('busy_timeout = 5000');
    db.exec(`vacuum into '${to.replaceAll("'", "''")}'`);
  } finally {
    db.close();
  }
}

/**
 * Gives a build that has no index yet a copy of what the build before it has, as far as that was made by the same
 * analysis; clears what is older. The events since then come to it like to any that was away for a while.
 */
export function inherit(root: string, build: string, prefix: string): void {
  const [before, ...older] = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== build)
    .map(({ name }) => ({ folder: join(root, name), at: statSync(join(root, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
  for (const { folder } of older) rmSync(folder, { recursive: true, force: true });
  const names = before ? readdirSync(before.folder).toSorted() : [];
  const name = names.filter((each) => indexFile.test(each) && each.startsWith(prefix)).at(-1);
  if (!before || name === undefined) return;
  const to = join(root, build, name);
  try {
    copyIndex(join(before.folder, name), to);
  } catch (problem) {
    rmSync(to, { force: true });
    console.warn('The search index of the build before can not be read:', problem);
  }
}
