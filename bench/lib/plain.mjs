import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildOnce } from '../../scripts/lib/build.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { bin, root, run, start, stop } from '../../scripts/lib/run.mjs';

import { untilAnswered } from './answered.mjs';

const name = 'bench/plain';

/** Payload as it comes, with an empty database in a folder of its own. */
export async function startPlain({ PAYLOAD_SECRET }) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'bbk-plain-'));
  const cwd = join(root, name);
  const env = { PAYLOAD_SECRET, DATA_DIR: folder, PORT: String(port), DATABASE_URL: '' };
  await buildOnce(name, { ...process.env, ...env });
  const made = await run(bin('bench', 'tsx'), ['src/prepare.ts'], {
    cwd,
    env: { ...env, NODE_ENV: 'development' },
  });
  if (!made.ok) throw new Error(`the plain Payload has no tables: ${made.output}`);
  const child = start(bin(name, 'next'), ['start', '-p', String(port)], {
    cwd,
    env: { ...env, NODE_ENV: 'production' },
  });
  child.stdout.resume();
  child.stderr.resume();
  const url = `http://localhost:${port}`;
  await untilAnswered(`${url}/api/users/init`, child, { look: 200 });
  return { url, folder, stop: () => stop(child) };
}
