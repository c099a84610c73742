import { existsSync } from 'node:fs';

import { aptInstall } from './apt.mjs';
import { onPath } from './find.mjs';

const debians = '/usr/sbin/nginx';
/** Debian puts it where only root's PATH leads. */
const installed = () => onPath('nginx') ?? (existsSync(debians) ? debians : null);

/** An nginx: the one named by NGINX_PATH, an installed one, or Debian's. */
export async function nginx() {
  if (process.env.NGINX_PATH) return process.env.NGINX_PATH;
  const path = installed() ?? ((await aptInstall('nginx')) ? installed() : null);
  if (!path) throw new Error('No nginx: install one, or name it in NGINX_PATH.');
  return path;
}
