import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../lib/ports.mjs';
import { root, start, stop } from '../lib/run.mjs';
import { nginx } from '../tools/nginx.mjs';

/** The configuration as it stands, with its addresses and folders replaced by those of a test. */
function configuration({ port, sites }) {
  const conf = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8');
  const instances = sites.map((site) => `server 127.0.0.1:${site} max_fails=2 fail_timeout=2s;`);
  return conf
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('server 127.0.0.1:3000 max_fails=2 fail_timeout=2s;', instances.join('\n'))
    .replace('include mime.types;', 'include /etc/nginx/mime.types;');
}

async function untilListening(url, child) {
  let ended = false;
  void child.exited.then(() => (ended = true));
  while (!ended) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx ended before it answered');
}

/** A real nginx with `deploy/nginx.conf` in front of the sites on these ports: `url`, and `stop`. */
export async function startEdge(sites) {
  const folder = mkdtempSync(join(tmpdir(), 'bbk-edge-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration({ port, sites }));
  // Its workers are somebody else by default, who may not go into the folder.
  const global = `daemon off; user ${userInfo().username};`;
  const command = [await nginx(), ['-p', folder, '-c', 'nginx.conf', '-g', global]];
  const child = start(...command, { stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  await untilListening(url, child);
  return {
    url,
    stop: async () => {
      await stop(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
