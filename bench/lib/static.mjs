import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { freePort } from '../../scripts/lib/ports.mjs';
import { start, stop } from '../../scripts/lib/run.mjs';
import { nginx } from '../../scripts/tools/nginx.mjs';
import { ownFolder } from './folder.mjs';

const configuration = (port) => `
worker_processes auto;
error_log stderr warn;
pid nginx.pid;
events { worker_connections 4096; }
http {
  sendfile on;
  tcp_nopush on;
  access_log off;
  default_type 'text/html; charset=utf-8';
  server {
    listen 127.0.0.1:${port};
    root files;
    gzip_static always;
  }
}
`;

/** The bytes of a page as the site sends them compressed. */
async function packed(url) {
  const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 6 });
}

async function untilUp(url) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the static nginx does not answer');
}

/**
 * The limit: an nginx that has the same bytes as files, compressed before. `urlOf` a kind of page, its `bytes`
 * compressed and plain, and `stop`.
 */
export async function startStatic(site, pages) {
  const { folder, remove } = ownFolder('static');
  mkdirSync(join(folder, 'files'));
  const bytes = {};
  for (const [kind, path] of Object.entries(pages)) {
    const page = await packed(`${site}${path}`);
    writeFileSync(join(folder, 'files', `${kind}.gz`), page);
    bytes[kind] = { packed: page.length, plain: gunzipSync(page).length };
  }
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(port));
  const global = `daemon off; user ${userInfo().username};`;
  const command = [await nginx(), ['-p', folder, '-c', 'nginx.conf', '-g', global]];
  const child = start(...command, { stdio: ['ignore', 'ignore', 'inherit'] });
  const urlOf = (kind) => `http://127.0.0.1:${port}/${kind}`;
  await untilUp(urlOf(Object.keys(pages)[0]));
  return {
    urlOf,
    bytes,
    stop: async () => {
      await stop(child);
      remove();
    },
  };
}
