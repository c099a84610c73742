import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, run } from './run.mjs';

/** The pinned package manager, brought by npm: nothing has to be installed before. */
const packageManager = () =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;

/** Installs exactly what the lockfile says. Quick where it has been done already. */
export async function installDependencies() {
  const pnpm = ['exec', '--yes', '--', packageManager()];
  const install = ['install', '--frozen-lockfile', '--reporter=append-only'];
  // pnpm would look for itself in the lockfile, and refuse: the version is pinned above already.
  const env = { CI: 'true', pnpm_config_pm_on_fail: 'ignore' };
  const { ok, output } = await run('npm', [...pnpm, ...install], { env });
  if (!ok) throw new Error(`pnpm install failed:\n${output}`);
}
