import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { onPath } from '../../../scripts/tools/find.mjs';
import { root } from '../../../scripts/lib/run.mjs';
import { must } from './must.mjs';

const folder = join(root, '.cache/peers/debian');
const system = join(folder, 'system');
const mark = join(folder, 'packages.txt');

/** What the machine lacks of what these need. */
async function missing(packages) {
  const output = await must('apt-get', [
    ...['install', '--simulate', '--no-install-recommends', '--no-remove'],
    ...packages,
  ]);
  return Array.from(output.matchAll(/^Inst (\S+)/gm), ([, name]) => name);
}

/**
 * Debian packages, unpacked below a folder and not installed: no service of theirs is started, and the machine stays as
 * it was. `bare` ones come without what they depend on. The folder is what `/` would be.
 */
async function unpack(packages, bare) {
  const needed = [...new Set([...packages, ...(await missing(packages)), ...bare])];
  console.log(`  apt-get download ${needed.join(' ')}`);
  rmSync(folder, { recursive: true, force: true });
  const half = `${system}.half`;
  mkdirSync(half, { recursive: true });
  await must('apt-get', ['download', ...needed], { cwd: folder });
  const files = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  for (const file of files) {
    await must('dpkg-deb', ['--extract', join(folder, file), half]);
    rmSync(join(folder, file));
  }
  renameSync(half, system);
  writeFileSync(mark, files.join('\n'));
}

/** The same, once: the second run finds the first one's. @returns `{ system }`, or `{ skipped }` that says why not */
export async function debianSystem(packages, { bare }) {
  if (existsSync(mark)) return { system };
  if (!onPath('apt-get') || !onPath('dpkg-deb')) return { skipped: 'this is no Debian' };
  try {
    await unpack(packages, bare).catch(async () => {
      // A new machine has no list of packages yet, and an old one names what is gone.
      await must('apt-get', ['update']);
      await unpack(packages, bare);
    });
    return { system };
  } catch (error) {
    return { skipped: error.message };
  }
}

/** The version of an unpacked package, as its file said it: `wordpress_6.1.9+dfsg1-0+deb12u1_all.deb`. */
export function versionOf(name) {
  const file = readFileSync(mark, 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}_`));
  return decodeURIComponent(file?.split('_')[1] ?? '');
}

/** The folder of shared libraries. */
export function librariesOf(path) {
  const parent = join(path, 'usr/lib');
  const name = readdirSync(parent).find((each) => each.endsWith('-linux-gnu'));
  return join(parent, name ?? '');
}
