import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';

import { start, stop } from '../../../scripts/lib/run.mjs';
import { librariesOf } from './debian.mjs';
import { must } from './must.mjs';
import { untilListening } from './socket.mjs';

/** In the order in which they need each other, as Debian's own numbers have it. */
const first = ['mysqlnd', 'pdo', 'xml'];
const unwanted = ['ffi', 'opcache'];

/** What Debian's packages switch on, from where they were unpacked. */
function settingsOf(system, temporary) {
  const parent = join(system, 'usr/lib/php');
  const extensions = join(parent, readdirSync(parent).find((name) => /^\d{8}$/.test(name)) ?? '');
  const names = readdirSync(extensions).map((name) => name.replace(/\.so$/, ''));
  const others = names.filter((name) => ![...first, ...unwanted].includes(name));
  return [
    `extension_dir = ${extensions}`,
    `sys_temp_dir = ${temporary}`,
    'zend_extension = opcache',
    ...[...first, ...others].map((name) => `extension = ${name}`),
    '',
  ].join('\n');
}

/** As Debian's pool is. */
const pool = (socket) => `
[global]
daemonize = no
error_log = /dev/stderr
log_level = error
[www]
user = ${userInfo().username}
listen = ${socket}
pm = dynamic
pm.max_children = 5
pm.start_servers = 2
pm.min_spare_servers = 1
pm.max_spare_servers = 3
`;

/** A PHP with its settings in `folder`: `script` runs one to its end, `serve` starts PHP-FPM. */
export function phpOf(system, folder) {
  const ini = join(folder, 'php.ini');
  writeFileSync(ini, settingsOf(system, folder));
  // Not what this machine has installed itself.
  const env = { LD_LIBRARY_PATH: librariesOf(system), PHP_INI_SCAN_DIR: '' };
  const script = (file, parameters) =>
    must(join(system, 'usr/bin/php8.2'), ['-c', ini, file, ...parameters], { env });
  const serve = async () => {
    const socket = join(folder, 'php.sock');
    const conf = join(folder, 'php-fpm.conf');
    writeFileSync(conf, pool(socket));
    const asRoot = process.getuid?.() === 0 ? ['--allow-to-run-as-root'] : [];
    const child = start(
      join(system, 'usr/sbin/php-fpm8.2'),
      ['-c', ini, '--fpm-config', conf, '--nodaemonize', ...asRoot],
      { env, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    await untilListening(socket, child);
    return { child, socket, stop: () => stop(child) };
  };
  return { script, serve };
}
