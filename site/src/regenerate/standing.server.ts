import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file in which a build keeps how far it has applied the outbox. The first time it begins where the build
 * before it stood, whose pages it has taken over: each has its own, since two can run beside each other.
 */
export function standingFile(folder: string, build: string): string {
  mkdirSync(folder, { recursive: true });
  const own = join(folder, `${build}.json`);
  const [newest, ...older] = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => file !== own)
    .map((file) => ({ file, at: statSync(file).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
  if (newest && !existsSync(own)) copyFileSync(newest.file, own);
  for (const { file } of older) rmSync(file, { force: true });
  return own;
}
