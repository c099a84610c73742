// node serve.mjs <cms|site>: one of the servers, already built, in the place of this process's container.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const name = process.argv[2];
const folder = join(import.meta.dirname, '..', name);
const ports = { cms: process.env.CMS_PORT ?? '3001', site: process.env.SITE_PORT ?? '3000' };
const options = { cwd: folder, stdio: 'inherit' };

/** Nothing is filled in where nobody asks for it: a newsroom begins with its own. */
function prepare() {
  const env = { ...process.env, SEED: process.env.SEED ?? 'none' };
  const prepared = spawnSync(join(folder, 'node_modules/.bin/tsx'), ['src/bin/prepare.ts'], {
    ...options,
    env,
  });
  if (prepared.status !== 0) process.exit(prepared.status ?? 1);
}

if (name === 'cms') prepare();
const next = join(folder, 'node_modules/next/dist/bin/next');
const server = spawn(process.execPath, [next, 'start', '-p', ports[name]], options);
// The server ends by itself, gracefully; this process waits for it and ends as it did.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
