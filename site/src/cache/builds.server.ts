import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { temporary } from './files.server.ts';

/** Names the build whose pages are the newest: the one that served last. */
const marker = 'last-build';

const foldersIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());

/** The build that served before; where none is noted, the one whose folder was written last. */
export function lastBuild(folder: string): string | null {
  const noted = join(folder, marker);
  if (existsSync(noted)) return readFileSync(noted, 'utf8');
  const [newest] = foldersIn(folder)
    .map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
  return newest?.name ?? null;
}

/** The same file under a second name, whole or not at all; a copy where the disk knows no links. */
function giveTo(from: string, to: string): void {
  const beside = `${to}.${randomUUID()}${temporary}`;
  try {
    try {
      linkSync(from, beside);
    } catch {
      copyFileSync(from, beside);
    }
    renameSync(beside, to);
  } catch (problem) {
    // A page that can not be taken over, on a full disk, is made at its next visit; the others are there.
    console.error(`[pages] ${to} could not be taken over`, problem);
    rmSync(beside, { force: true });
  }
}

/** Notes which build serves. Where it can not be written, the next start only does the same again. */
function note(folder: string, build: string): void {
  const beside = join(folder, `${marker}${temporary}`);
  try {
    writeFileSync(beside, build);
    renameSync(beside, join(folder, marker));
  } catch (problem) {
    console.error('[pages] it could not be noted which build serves', problem);
  }
}

/** Makes `folder/build` hold what `folder/before` holds, and nothing else. */
function carryOver(folder: string, before: string, build: string): void {
  const names = readdirSync(join(folder, before)).filter((name) => !name.endsWith(temporary));
  for (const name of names) giveTo(join(folder, before, name), join(folder, build, name));
  const carried = new Set(names);
  for (const name of readdirSync(join(folder, build)))
    if (!carried.has(name)) rmSync(join(folder, build, name), { force: true });
}

/**
 * Makes this build the one whose pages are served, and answers with their folder. What the build before it
 * had is there at once, so that a deploy loses no page with the CMS down; a build that comes back after another
 * was there takes the other's pages too, since its own have heard of nothing since. A kill on the way is
 * harmless: only the note at the end makes it true.
 */
export function enterBuild(folder: string, build: string): string {
  const own = join(folder, build);
  mkdirSync(folder, { recursive: true });
  const before = lastBuild(folder);
  mkdirSync(own, { recursive: true });
  if (before === build) return own;
  const hasPages = before !== null && existsSync(join(folder, before));
  if (hasPages) carryOver(folder, before, build);
  note(folder, build);
  // The one before may still be serving, and is the way back.
  for (const name of foldersIn(folder))
    if (name !== build && name !== before)
      rmSync(join(folder, name), { recursive: true, force: true });
  return own;
}
