import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';

import { start, stop } from '../../../scripts/lib/run.mjs';
import { librariesOf } from './debian.mjs';
import { untilListening } from './socket.mjs';

/** What makes an empty folder a database, in this order. */
const tables = ['mysql_system_tables', 'mysql_performance_tables', 'mysql_system_tables_data'];

const schemaOf = (share, database) =>
  [
    'create database mysql;',
    'use mysql;',
    ...tables.map((name) => readFileSync(join(share, `${name}.sql`), 'utf8')),
    `create database ${database} character set utf8mb4;`,
    '',
  ].join('\n');

/** The server makes them itself, and ends. */
async function bootstrap(command, { env, settings, schema }) {
  const child = spawn(command, [...settings, '--bootstrap'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.end(schema);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`mariadbd could not make its tables (${code})`);
}

/**
 * A MariaDB with Debian's own settings, its files below `folder`, and no port: whoever may read the folder may ask it
 * by its `socket`.
 */
export async function startMariadb(system, { folder, database }) {
  const usr = join(system, 'usr');
  const command = join(usr, 'sbin/mariadbd');
  const env = { LD_LIBRARY_PATH: librariesOf(system) };
  const data = join(folder, 'database');
  mkdirSync(data);
  const share = join(usr, 'share/mysql');
  const settings = [
    '--no-defaults',
    `--basedir=${usr}`,
    `--lc-messages-dir=${share}`,
    `--character-sets-dir=${join(share, 'charsets')}`,
    `--plugin-dir=${join(usr, 'lib/mysql/plugin')}`,
    `--datadir=${data}`,
    `--tmpdir=${folder}`,
    `--user=${userInfo().username}`,
  ];
  await bootstrap(command, { env, settings, schema: schemaOf(share, database) });
  const socket = join(folder, 'mariadb.sock');
  const own = ['--skip-networking', '--skip-grant-tables', `--socket=${socket}`];
  const child = start(command, [...settings, ...own], { env, stdio: 'ignore' });
  await untilListening(socket, child);
  return { child, socket, stop: () => stop(child) };
}
