import { join } from 'node:path';

import { fingerprint, isDone, markDone } from './fingerprint.mjs';
import { installDependencies } from './install.mjs';
import { prefixed } from './log.mjs';
import { bin, root, run } from './run.mjs';
import { seconds } from './stages.mjs';

const common = ['shared/src', 'shared/package.json', 'pnpm-lock.yaml', 'tsconfig.base.json'];
const packages = ['shared', 'cms', 'site', 'e2e', 'bench', 'bench/plain'].map(
  (name) => `${name}/package.json`,
);

/** Installs, unless it was done for this lockfile. */
export async function installOnce() {
  const print = fingerprint('pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages);
  const stamp = join(root, 'node_modules/.bbk-installed');
  if (isDone(stamp, print)) return;
  console.log('→ installing');
  const since = Date.now();
  await installDependencies();
  markDone(stamp, print);
  console.log(`✓ installed (${seconds(since)})`);
}

/** Builds a server, unless it was done for these sources. Needs neither a database nor the other server. */
export async function buildOnce(name, environment) {
  const print = fingerprint(name, ...common);
  const stamp = join(root, name, '.next/bbk-built');
  if (isDone(stamp, print)) return;
  console.log(`→ building ${name}`);
  const since = Date.now();
  const { ok } = await run(bin(name, 'next'), ['build'], {
    cwd: join(root, name),
    env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    onOutput: prefixed(name),
  });
  if (!ok) throw new Error(`The build of ${name} failed.`);
  markDone(stamp, print);
  console.log(`✓ built ${name} (${seconds(since)})`);
}
