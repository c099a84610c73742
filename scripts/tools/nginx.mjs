import { existsSync } from 'node:fs';

import { aptInstall } from './apt.mjs';
import { onPath } from './find.mjs';

const debians = '/usr/sbin/nginx';
/** Debian puts it where only root's PATH leads. */
const installed = () => onPath('nginx') ?? (existsSync(debians) ? debians : null);

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so';

/** Whether nginx compresses with brotli here, as Debian's does with a package of its own. */
export const nginxHasBrotli = () => existsSync(brotli);

/** An nginx: the one named by NGINX_PATH, an installed one, or Debian's. */
export async function nginx() {
  if (process.env.NGINX_PATH) return process.env.NGINX_PATH;
  const path =
    installed() ??
    ((await aptInstall('nginx', 'libnginx-mod-http-brotli-filter')) ? installed() : null);
  if (!path) throw new Error('No nginx: install one, or name it in NGINX_PATH.');
  return path;
}
