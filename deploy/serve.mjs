// node serve.mjs <cms|site>: one of the servers, already built, in the place of this process's container.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const name = process.argv[2];
const folder = join(import.meta.dirname, '..', name);
const ports = { cms: process.env.CMS_PORT ?? '3001', site: process.env.SITE_PORT ?? '3000' };
// A package that chooses its build by an await at its top level is told which (docs/adr/0005).
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --conditions=production`.trim();
// A heap of a quarter of what Node allows is collected before it is large (docs/adr/0036), unless another limit is set.
const heap = '--max-old-space-size';
const limits = NODE_OPTIONS.includes(heap) ? [] : [`${heap}=1024`];
// glibc keeps what sharp gives back in as many arenas as there are threads: in two it is a sixth less (docs/adr/0013).
const env = {
  MALLOC_ARENA_MAX: '2',
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS,
};
const options = { cwd: folder, stdio: 'inherit', env };

/** The server migrates and makes the first admin by itself; only what fills an empty database comes before it. */
function seed() {
  const prepared = spawnSync(process.execPath, ['scripts/run.mjs', 'src/bin/prepare.ts'], options);
  if (prepared.status !== 0) process.exit(prepared.status ?? 1);
}

if (name === 'cms' && (process.env.SEED ?? 'none') !== 'none') seed();
// The site answers with pages on its disk before Next is loaded (docs/adr/0029).
const served = { cms: 'node_modules/next/dist/bin/next', site: 'built/serve.cjs' };
const started = [...limits, served[name], 'start', '-p', ports[name]];
const server = spawn(process.execPath, started, options);
// The server ends by itself, gracefully; this process waits for it and ends as it did.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
