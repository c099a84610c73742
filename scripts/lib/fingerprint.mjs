import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { root } from './run.mjs';

const skipped = new Set(['node_modules', '.next', 'built', 'test', 'README.md', 'next-env.d.ts']);

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !skipped.has(name) && !name.endsWith('.tsbuildinfo'))
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** One hash for the names and contents of everything under these paths of the repository. */
export function fingerprint(...paths) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of paths.flatMap((path) => filesOf(join(root, path)))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Whether the work behind `stamp` was done for this fingerprint. */
export const isDone = (stamp, print) => existsSync(stamp) && readFileSync(stamp, 'utf8') === print;

/** Remembers that the work was done for this fingerprint. */
export function markDone(stamp, print) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}
