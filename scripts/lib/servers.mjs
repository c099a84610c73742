import { join } from 'node:path';

import { prefixed } from './log.mjs';
import { root, start } from './run.mjs';

/** What is started, in the server's folder; the site answers with pages on its disk before Next is loaded (ADR 29). */
const next = 'node_modules/next/dist/bin/next';
const served = { cms: next, site: 'built/serve.cjs' };

/** A heap of a quarter of what Node allows is collected before it is large (ADR 36), unless another limit is set. */
const heap = '--max-old-space-size';
const limits = () => (process.env.NODE_OPTIONS?.includes(heap) ? [] : [`${heap}=1024`]);

/** Starts one of the two servers, its lines in the common log. */
export function serve(name, port, environment, { watch }) {
  const started = watch ? [next, 'dev'] : [...limits(), served[name], 'start'];
  const child = start(process.execPath, [...started, '-p', String(port)], {
    cwd: join(root, name),
    env: {
      // glibc keeps what sharp gives back in as many arenas as there are threads: in two it is a sixth less (ADR 13).
      MALLOC_ARENA_MAX: '2',
      ...environment,
      NODE_ENV: watch ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  const print = prefixed(name);
  child.stdout.setEncoding('utf8').on('data', print);
  child.stderr.setEncoding('utf8').on('data', print);
  return { name, port, child };
}

async function answers(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(30_000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Waits until a server says that it is ready. */
export async function untilReady({ name, port, child }, patience = 180_000) {
  const since = Date.now();
  let ended = false;
  void child.exited.then(() => (ended = true));
  while (!(await answers(port))) {
    if (ended) throw new Error(`${name} ended before it was ready.`);
    if (Date.now() - since > patience) throw new Error(`${name} was not ready in time.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
