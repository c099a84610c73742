import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where a build has what its pages refer to, and the public path of it. All of it is named by its content. */
export interface Source {
  readonly from: string;
  readonly at: string;
}

/** Builds whose files are kept: the last used ones. A deploy with the CMS down shows pages of older builds. */
const limit = 12;

const temporary = '.tmp';

function byAge(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith(temporary))
    .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ name }) => name);
}

/** Copies what a build's pages refer to: all of it or nothing, and once. */
function copyOnce(folder: string, build: string, sources: readonly Source[]): void {
  const own = join(folder, build);
  if (existsSync(own)) return;
  const beside = `${own}.${randomUUID()}${temporary}`;
  for (const { from, at } of sources)
    if (existsSync(from)) cpSync(from, join(beside, at), { recursive: true });
  try {
    renameSync(beside, own);
  } catch (problem) {
    rmSync(beside, { recursive: true, force: true });
    // Another instance of the same build was faster.
    if (!existsSync(own)) throw problem;
  }
}

/**
 * Keeps the style sheets and scripts of this build beside those of the builds before it, and marks those
 * of `used` builds as still needed. The folder is shared: behind a balancer a page of one instance asks for its
 * style sheet at another, which may be of another build.
 */
export function keepBuild(
  folder: string,
  build: string,
  sources: readonly Source[],
  used: Iterable<string>,
): void {
  mkdirSync(folder, { recursive: true });
  copyOnce(folder, build, sources);
  const now = new Date();
  for (const name of new Set([...used, build]))
    if (existsSync(join(folder, name))) utimesSync(join(folder, name), now, now);
  for (const name of byAge(folder).slice(limit))
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** Where a file is that some build has had at this public path; null for one that none had. */
export function keptFile(folder: string, path: string): string | null {
  if (!existsSync(folder)) return null;
  return (
    byAge(folder)
      .map((build) => join(folder, build, path))
      .find((file) => existsSync(file)) ?? null
  );
}
