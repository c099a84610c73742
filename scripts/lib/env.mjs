import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

import { root } from './run.mjs';

const secrets = ['PAYLOAD_SECRET', 'SIGNING_SECRET'];

const read = (file) => (existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {});

/** Writes down secrets that nobody has set, once, in a file that git does not see. */
function generateSecrets(file, names) {
  const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('hex')]));
  const lines = Object.entries(made).map(([name, value]) => `${name}=${value}\n`);
  appendFileSync(file, lines.join(''), { mode: 0o600 });
  chmodSync(file, 0o600);
  console.log(`  made ${names.join(' and ')} in .env.local`);
  return made;
}

/**
 * The environment of both servers: `.env`, over it `.env.local`, over it what was given. Where nothing else
 * is said it is a development machine, whose secrets make themselves; in production their absence is an error,
 * which the settings' own check reports.
 */
export function readEnvironment(given = process.env, folder = root) {
  const localFile = join(folder, '.env.local');
  const local = read(localFile);
  const environment = { APP_ENV: 'development', ...read(join(folder, '.env')), ...local, ...given };
  if (environment.APP_ENV !== 'development') return environment;
  for (const name of secrets) environment[name] ||= local[name] ?? '';
  const missing = secrets.filter((name) => environment[name] === '');
  return missing.length === 0
    ? environment
    : { ...environment, ...generateSecrets(localFile, missing) };
}
