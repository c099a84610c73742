import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  _internal_jobSystemGlobals as jobSystem,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload';

import type { Role } from '../src/workflow/roles.ts';

/** The MongoDB that the run of all suites has started; without one the suite runs on SQLite. */
const mongodb = process.env['DATABASE_URL'] ?? '';
export const isMongodb = mongodb !== '';

/** A database that nobody else uses, on the same server, which knows who asks by its name. */
function ownDatabase(url: string): string {
  const own = new URL(url);
  const name = `cms-${randomBytes(6).toString('hex')}`;
  own.pathname = `/${name}`;
  own.searchParams.set('appName', name);
  return own.href;
}

async function emptyDatabase(payload: Payload): Promise<void> {
  const { connection } = payload.db as { connection?: { dropDatabase(): Promise<void> } };
  await connection?.dropDatabase();
}

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

/**
 * Starts the whole CMS, but for Next, on a folder and a database of its own. Once in a test file: settings
 * are read once. `settings` are environment variables on top of those that a test needs.
 */
export async function startCms(settings: Record<string, string> = {}): Promise<Cms> {
  const data = await mkdtemp(join(tmpdir(), 'bbk-cms-'));
  Object.assign(process.env, {
    APP_ENV: 'development',
    CMS_URL: 'http://localhost:3001',
    // Nobody listens there: a save must not mind.
    SITE_URL: 'http://127.0.0.1:59999',
    SITE_URLS: '',
    DATA_DIR: data,
    DATABASE_URL: mongodb ? ownDatabase(mongodb) : '',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SIGNING_SECRET: randomBytes(32).toString('hex'),
    ...settings,
  });
  // Jobs run when a test says so: the first request over REST would start them otherwise.
  jobSystem.shouldAutoRun = false;
  const { default: configured } = await import('../src/payload.config.ts');
  const { answer } = await import('../src/platform/requests/answer.ts');
  const { mailsSettled } = await import('../src/platform/mail.ts');
  const config = await configured;
  const payload = await getPayload({ config });
  return {
    payload,
    config,
    data,
    fetch: (path, init) =>
      answer(payload, new Request(new URL(path, config.serverURL), init), (request) =>
        handleEndpoints({ config, request }),
      ),
    login: (role) => login(payload, role),
    stop: async () => {
      await mailsSettled();
      await emptyDatabase(payload);
      await payload.destroy();
      await rm(data, { recursive: true, force: true });
    },
  };
}
