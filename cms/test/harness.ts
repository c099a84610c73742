import crypto, { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  _internal_jobSystemGlobals as jobSystem,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload';
import { vi } from 'vitest';

import type { Role } from '../src/workflow/roles.ts';

/** The MongoDB that the run of all suites has started; without one the suite runs on SQLite. */
const mongodb = process.env['DATABASE_URL'] ?? '';
export const isMongodb = mongodb !== '';

/**
 * A database that nobody else uses now, on the same server, which knows who asks by its name. Who used it before left
 * it empty, with its indexes: MongoDB takes longer to make them than most tests take.
 */
function ownDatabase(url: string): string {
  const own = new URL(url);
  const name = `cms-${process.env['VITEST_POOL_ID'] ?? ''}`;
  own.pathname = `/${name}`;
  own.searchParams.set('appName', name);
  return own.href;
}

interface Collection {
  collectionName: string;
  deleteMany(filter: object): Promise<unknown>;
}
type Mongodb = { db?: { collections(): Promise<Collection[]> } };

const mongodbOf = ({ db }: Payload) => (db as { connection?: Mongodb }).connection;

async function emptyDatabase(payload: Payload): Promise<void> {
  const all = await mongodbOf(payload)?.db?.collections();
  const own = (all ?? []).filter(({ collectionName }) => !collectionName.startsWith('system.'));
  await Promise.all(own.map((collection) => collection.deleteMany({})));
}

async function emptyFolder(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Payload keeps what it has started by name, also when that was ended. */
const { _payload: loaded } = globalThis as unknown as { _payload: Map<string, unknown> };

export type Cms = {
  payload: Payload;
  config: SanitizedConfig;
  /** `DATA_DIR` of this CMS. */
  data: string;
  /** Asks the REST API, as HTTP would: `cms.fetch('/api/articles', { headers: { authorization } })`. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Makes a user of this role and logs in: headers for `fetch`. */
  login: (role: Role) => Promise<{ authorization: string; id: string }>;
  stop: () => Promise<void>;
};

/**
 * A quarter of a second goes into a password, twice for each login: that is its purpose, and here nobody guesses. The
 * same function, with one round.
 */
function hurryPasswords(): void {
  const { pbkdf2 } = crypto;
  crypto.pbkdf2 = (password, salt, _rounds, ...rest) => pbkdf2(password, salt, 1, ...rest);
}
hurryPasswords();

async function login(payload: Payload, role: Role) {
  const email = `${role}-${randomBytes(4).toString('hex')}@example.com`;
  const password = randomBytes(12).toString('hex');
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, name: role, role },
  });
  const { token } = await payload.login({ collection: 'users', data: { email, password } });
  return { authorization: `JWT ${token}`, id: String(id) };
}

type Place = { readonly data: string; readonly own: readonly string[] };
/**
 * Where this process has its CMS, with which settings of its own it was last started, and a SQLite that was migrated
 * and has nothing in it: they outlive this module.
 */
const kept = globalThis as { cmsPlace?: Place; migrated?: string };

const fileIn = (folder: string) => join(folder, 'cms.sqlite');

/** To migrate takes longer than most tests: a file begins with what the first one of its process was migrated to. */
async function beginMigrated(data: string): Promise<void> {
  if (kept.migrated && !existsSync(fileIn(data))) await copyFile(kept.migrated, fileIn(data));
}

async function keepMigrated({ db }: Payload): Promise<void> {
  if (isMongodb || kept.migrated) return;
  const { client } = db as unknown as { client: { execute: (sql: string) => Promise<unknown> } };
  const file = fileIn(await mkdtemp(join(tmpdir(), 'bbk-migrated-')));
  await client.execute(`VACUUM INTO '${file}'`);
  kept.migrated = file;
}

const settingsFor = (data: string) => ({
  APP_ENV: 'development',
  CMS_URL: 'http://localhost:3001',
  // Nobody listens there: a save must not mind.
  SITE_URL: 'http://127.0.0.1:59999',
  SITE_URLS: '',
  // A test asks more often than anybody who reads.
  API_RATE: '100000',
  DATA_DIR: data,
  DATABASE_URL: mongodb ? ownDatabase(mongodb) : '',
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  SIGNING_SECRET: randomBytes(32).toString('hex'),
});

/**
 * Sets what the CMS reads when it is loaded. A second file of the same process is given the same; one with settings of
 * its own has all of our modules loaded anew: what they stand on takes longer to load than they do.
 */
async function settle(own: Record<string, string>): Promise<string> {
  const place = kept.cmsPlace;
  const names = Object.keys(own);
  if (place && names.length === 0) return place.data;
  if (place) vi.resetModules();
  const data = place?.data ?? (await mkdtemp(join(tmpdir(), 'bbk-cms-')));
  Object.assign(process.env, settingsFor(data), own);
  kept.cmsPlace = { data, own: names };
  return data;
}

/** After a file with settings of its own: the next one may import ours before it starts its CMS. */
function unsettle(data: string): void {
  const names = kept.cmsPlace?.own ?? [];
  if (names.length === 0) return;
  for (const name of names) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, settingsFor(data));
  vi.resetModules();
  kept.cmsPlace = { data, own: [] };
}

/** Ends a CMS and leaves its folder and its database as new for the next file of this process. */
async function stop(payload: Payload, data: string): Promise<void> {
  const { mailsSettled } = await import('../src/platform/mail.ts');
  await mailsSettled();
  await emptyDatabase(payload);
  await payload.destroy();
  loaded.delete('default');
  await emptyFolder(data);
  unsettle(data);
}

/**
 * Starts the whole CMS, but for Next, on an empty folder and an empty database. Once in a test file. `settings` are
 * environment variables on top of those that a test needs: a file that gives some imports ours only after this. So does
 * one that leaves behind more than a database, as what it has muted.
 */
export async function startCms(settings: Record<string, string> = {}): Promise<Cms> {
  const data = await settle(settings);
  // Jobs run when a test says so: the first request over REST would start them otherwise.
  jobSystem.shouldAutoRun = false;
  const { default: configured } = await import('../src/payload.config.ts');
  const { answer } = await import('../src/platform/requests/answer.ts');
  const config = await configured;
  await beginMigrated(data);
  const payload = await getPayload({ config });
  await keepMigrated(payload);
  return {
    payload,
    config,
    data,
    fetch: (path, init) =>
      answer(payload, new Request(new URL(path, config.serverURL), init), (request) =>
        handleEndpoints({ config, request }),
      ),
    login: (role) => login(payload, role),
    stop: () => stop(payload, data),
  };
}
