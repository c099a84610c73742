import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from '../lib/run.mjs';

/**
 * A Node of exactly this version, as npm brings it: its command, and the folder with the headers that what is compiled
 * for it needs.
 */
export async function npmNode(version) {
  const folder = join(root, `.cache/node-${version}`);
  const installed = join(folder, 'node_modules/node');
  const command = join(installed, 'bin/node');
  const headers = join(installed, `node_modules/node-${process.platform}-${process.arch}`);
  if (existsSync(command)) return { command, headers };
  mkdirSync(folder, { recursive: true });
  const quiet = ['--no-save', '--no-audit', '--no-fund'];
  const install = ['install', ...quiet, '--prefix', folder, `node@${version}`];
  const { ok, output } = await run('npm', install);
  if (!ok) throw new Error(`node@${version} could not be installed:\n${output}`);
  return { command, headers };
}
