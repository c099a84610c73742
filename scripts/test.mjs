import { createWriteStream } from 'node:fs';
import { join } from 'node:path';

import { checks, runCheck } from './check.mjs';
import { buildOnce, installOnce } from './lib/build.mjs';
import { stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { inPool, seconds } from './lib/stages.mjs';
import { scratch } from './testing/scratch.mjs';
import { freshEnvironment, startMagazine } from './testing/servers.mjs';
import { createStages } from './testing/stage.mjs';
import { startTopology } from './testing/topology.mjs';
import { nodeTest, playwright, reports, vitest } from './testing/suites.mjs';
import { chromium } from './tools/chromium.mjs';
import { koreanFonts } from './tools/fonts.mjs';
import { nginx } from './tools/nginx.mjs';
import { java } from './tools/java.mjs';
import { mongod, startReplicaSet } from './tools/mongod.mjs';
import { poppler } from './tools/poppler.mjs';

const { score, stage } = createStages();
const began = Date.now();

/** What has to be there before the first suite. Without it nothing can be said. */
async function prepare() {
  const since = Date.now();
  await installOnce();
  const [browser, javaCommand] = [await chromium(), await java()];
  await koreanFonts();
  if (!(await poppler())) throw new Error('No poppler-utils: install them.');
  await nginx();
  console.log(`✓ tools: ${browser}, ${javaCommand} (${seconds(since)})`);
  return { CHROMIUM_PATH: browser, JAVA_PATH: javaCommand, MONGOD_PATH: await mongod() };
}

/** Works that leave each other alone, side by side: each keeps about one core busy. */
async function together(...works) {
  const ended = await Promise.allSettled(works.map((work) => work()));
  const broken = ended.find(({ status }) => status === 'rejected');
  if (broken) throw broken.reason;
}

/** Journeys that change what readers see come last: a crawl must not meet a story that is just leaving. */
const reading = {
  name: 'reading in a browser',
  arguments_: ['--grep-invert', '@editing|@alone|@topology|@long'],
};
const editing = { name: 'editing in a browser', arguments_: ['--grep', '@editing'] };
/** What looks at the whole magazine before and after a change, or takes away what others may show. */
const alone = { name: 'alone in a browser', arguments_: ['--grep', '@alone', '--workers=1'] };
/** Every rule is tested on both databases; of the journeys, the one that goes through all of the line. */
const throughTheEdge = {
  name: 'through the edge, two of each',
  arguments_: ['journeys/editor', 'journeys/topology', '--workers=1'],
};
/** Servers that are killed: their short form. */
const faults = { name: 'faults', arguments_: ['--config', 'faults.config.ts'] };

/**
 * With every core busy a question to the CMS can take longer than readers would be left waiting: no news here. And
 * how small the first edition's pictures become is nobody's question: it takes two minutes of a core to pack them well.
 */
const patient = { CMS_TIMEOUT_MS: '15000', AVIF_EFFORT: '0' };

/** A part of the browser's tests, against a magazine that runs. */
function inTheBrowser({ name, arguments_ }, database, env) {
  const title = `${name}, on ${database}`;
  return stage(title, () => playwright(title, { env, arguments_ }));
}

/** What has to be right before anything runs, and what needs no database: in one pool, so that no core waits. */
async function checksAndUnits() {
  const sum = { passed: 0, failed: 0, failures: [] };
  const units = [
    () => stage('unit: site', () => vitest('unit: site', 'site')),
    () => stage('unit: scripts', () => nodeTest('unit: scripts', 'scripts/test')),
    () => stage('the edge', () => nodeTest('the edge', 'scripts/test/edge')),
    () => stage('deploy', () => nodeTest('deploy', 'scripts/test/deploy')),
    () => stage('unit: shared', () => vitest('unit: shared', 'shared')),
  ];
  const rules = checks.map((check) => async () => {
    const ok = await runCheck(check);
    sum[ok ? 'passed' : 'failed'] += 1;
    if (!ok) sum.failures.push(check.name);
  });
  await inPool(2, [...rules, ...units], (work) => work());
  score.add('checks', sum);
}

/** The whole CMS but for Next, on both databases. */
async function cmsOnBoth(onMongo) {
  await stage('cms on SQLite', () => vitest('cms on SQLite', 'cms', { env: { DATABASE_URL: '' } }));
  const env = onMongo('suite');
  await stage('cms on MongoDB', () => vitest('cms on MongoDB', 'cms', { env }));
}

/** What the containers start, as processes: two of each server behind nginx, on MongoDB. */
async function asDeployed(onMongo, tools) {
  const environment = await freshEnvironment({ ...onMongo('browser'), ...patient });
  const log = createWriteStream(join(reports, 'topology.log'));
  const topology = await startTopology(environment, { tell: () => (part) => log.write(part) });
  const { url: SITE_URL, adminUrl: CMS_URL, sites } = topology;
  const env = { ...environment, ...tools, SITE_URL, CMS_URL, SITE_INSTANCES: sites.join(',') };
  try {
    await inTheBrowser(throughTheEdge, 'MongoDB', env);
  } finally {
    await topology.stop();
    log.end();
  }
}

/** Both servers as `npm start` has them, in one build. */
async function withServers(onMongo, tools) {
  await buildOnce('cms', process.env);
  await buildOnce('site', process.env);
  const environment = await freshEnvironment();
  const env = { ...environment, ...tools, SHARED_MONGODB_URL: onMongo('faults').DATABASE_URL };
  let magazine;
  try {
    await together(
      async () =>
        (magazine = await startMagazine('magazine-on-SQLite', { ...environment, ...patient })),
      () => stage('start and stop', () => nodeTest('start and stop', 'scripts/test/start')),
    );
    await inTheBrowser(reading, 'SQLite', env);
    await inTheBrowser(editing, 'SQLite', env);
    await inTheBrowser(alone, 'SQLite', env);
    // Alone: who is killed and started again has less patience than a busy machine needs.
    await inTheBrowser(faults, 'SQLite', env);
  } finally {
    await magazine?.end();
  }
  await asDeployed(onMongo, tools);
}

async function allSuites(tools) {
  const replicaSet = await startReplicaSet();
  const onMongo = (database) => ({ DATABASE_URL: replicaSet.urlOf(database) });
  try {
    await checksAndUnits();
    await cmsOnBoth(onMongo);
    await withServers(onMongo, tools);
  } finally {
    await replicaSet.stop();
  }
}

stopChildrenOnSignal();
scratch();
try {
  await allSuites(await prepare());
} catch (error) {
  console.error(error);
  score.add('the run itself', { passed: 0, failed: 1 });
} finally {
  await stopAll();
}
const { passed, failed } = score.total();
for (const suite of score.suites) {
  console.log(
    `  ${suite.failed === 0 ? '✓' : '✗'} ${suite.name}: ${suite.passed} passed, ${suite.failed} failed`,
  );
  for (const failure of suite.failures) console.log(failure.replaceAll(/^/gm, '      '));
}
console.log(`in ${seconds(began)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
