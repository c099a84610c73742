import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';

import { buildOnce, installOnce } from '../../scripts/lib/build.mjs';
import { readEnvironment } from '../../scripts/lib/env.mjs';
import { prepare } from '../../scripts/lib/prepare.mjs';
import { stop } from '../../scripts/lib/run.mjs';
import { serve, untilReady } from '../../scripts/lib/servers.mjs';
import { freshEnvironment } from '../../scripts/testing/servers.mjs';
import { removedAtExit } from './folder.mjs';

/** How long a server may take until it is ready, in ms: with an index of 100,000 articles, on a busy machine. */
const patience = 900_000;

/** The environment of a magazine that is measured: nobody is told to wait, and what is public is told to nobody. */
export async function benchEnvironment(extra = {}) {
  const METRICS_KEY = randomBytes(24).toString('hex');
  const environment = { LOG_LEVEL: 'warn', API_RATE: '1000000', METRICS_KEY, ...extra };
  return readEnvironment({ ...process.env, ...(await freshEnvironment(environment)) });
}

/** Builds what is not built. */
export async function built(environment) {
  await installOnce();
  await buildOnce('cms', environment);
  await buildOnce('site', environment);
}

const portOf = (environment, name) =>
  Number(environment[name === 'cms' ? 'CMS_PORT' : 'SITE_PORT']);

/** Starts one of the two servers, and waits until it is ready. */
export async function startServer(name, environment) {
  const server = serve(name, portOf(environment, name), environment, { watch: false });
  try {
    await untilReady(server, patience);
  } catch (error) {
    await stop(server.child);
    throw error;
  }
  return { ...server, stop: () => stop(server.child, { patience: 40_000 }) };
}

const jobsLeft = /^bbk_cms_jobs\{state="(?:waiting|running)"\} (\d+)$/gm;

/** Waits until the CMS has nothing left to do: the pictures of the first edition keep a core busy for minutes. */
export async function untilIdle({ CMS_URL, METRICS_KEY }) {
  const headers = { authorization: `Bearer ${METRICS_KEY}` };
  for (;;) {
    const figures = await (await fetch(`${CMS_URL}/metrics`, { headers })).text();
    const left = Array.from(figures.matchAll(jobsLeft), ([, count]) => Number(count));
    if (left.length === 2 && left.every((count) => count === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/**
 * A magazine of its own with the first edition: both servers, ready; how to start the site again, and how to end both
 * and take away what they kept.
 */
export async function startMagazine(environment) {
  mkdirSync(environment.DATA_DIR, { recursive: true });
  const remove = removedAtExit(environment.DATA_DIR);
  await built(environment);
  await prepare(environment);
  const cms = await startServer('cms', environment);
  const magazine = { environment, cms, site: null };
  const startSite = async () => {
    magazine.site = await startServer('site', environment);
  };
  const end = async () => {
    await magazine.site?.stop();
    await cms.stop();
    remove();
  };
  try {
    await startSite();
    await untilIdle(environment);
  } catch (error) {
    await end();
    throw error;
  }
  return Object.assign(magazine, { startSite, end });
}

/** What scripts of their own are told of a magazine that runs. */
export const addresses = ({ CMS_URL, SITE_URL, ADMIN_EMAIL, ADMIN_PASSWORD }) => ({
  CMS_URL,
  SITE_URL,
  ADMIN_EMAIL,
  ADMIN_PASSWORD,
});
