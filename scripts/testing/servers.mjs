import { randomBytes } from 'node:crypto';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildOnce, installOnce } from '../lib/build.mjs';
import { freePort } from '../lib/ports.mjs';
import { root, start, stop } from '../lib/run.mjs';
import { reports } from './suites.mjs';

const answers = async (url) => {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};

async function untilReady(child, urls, patience) {
  const since = Date.now();
  let ended = false;
  void child.exited.then(() => (ended = true));
  for (const url of urls) {
    while (!(await answers(url))) {
      if (ended) throw new Error('npm start ended before its servers answered');
      if (Date.now() - since > patience) throw new Error(`${url} did not answer in time`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/** The environment of a magazine of its own: free ports, an empty folder, an admin that the tests know. */
export async function freshEnvironment(extra = {}) {
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  return {
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    CMS_URL: `http://localhost:${cmsPort}`,
    SITE_URL: `http://localhost:${sitePort}`,
    SITE_URLS: `http://localhost:${sitePort}`,
    DATABASE_URL: '',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'bbk-test-')),
    ADMIN_EMAIL: 'admin@example.com',
    ADMIN_PASSWORD: randomBytes(12).toString('base64url'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SIGNING_SECRET: randomBytes(32).toString('hex'),
    ...extra,
  };
}

/** The processes that were given this folder as theirs, wherever in the tree they hang. */
const keepersOf = (folder) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`DATA_DIR=${folder}\0`);
      } catch {
        return false;
      }
    })
    .map(Number);

/**
 * Starts both servers as `npm start` does. `end` stops them and removes what they kept; it says how the
 * process ended, and which processes it left behind (they are killed).
 */
export async function startMagazine(name, environment, { patience = 300_000 } = {}) {
  mkdirSync(reports, { recursive: true });
  const log = createWriteStream(join(reports, `${name}.log`));
  const child = start(process.execPath, ['scripts/start.mjs'], { cwd: root, env: environment });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const end = async (signal = 'SIGTERM') => {
    const result = await stop(child, { signal, patience: 40_000 });
    const orphans = keepersOf(environment.DATA_DIR);
    for (const pid of orphans) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => log.end(resolve));
    rmSync(environment.DATA_DIR, { recursive: true, force: true });
    return { ...result, orphans };
  };
  try {
    const { CMS_URL, SITE_URL } = environment;
    await untilReady(child, [`${CMS_URL}/readyz`, `${SITE_URL}/readyz`], patience);
    return { end };
  } catch (error) {
    await end();
    const path = join(reports, `${name}.log`);
    const last = readFileSync(path, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
    throw new Error(`${error.message}: see ${path}\n${last}`, { cause: error });
  }
}

/** Builds what is not built, and gives `work` the environment of a magazine of its own that runs as long as it takes. */
export async function withMagazine(name, work) {
  await installOnce();
  await buildOnce('cms', process.env);
  await buildOnce('site', process.env);
  const environment = await freshEnvironment();
  const magazine = await startMagazine(name, environment);
  try {
    return await work(environment);
  } finally {
    await magazine.end();
  }
}
