import { runChecks } from './check.mjs';
import { buildOnce, installOnce } from './lib/build.mjs';
import { stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { seconds } from './lib/stages.mjs';
import { createScore } from './testing/score.mjs';
import { freshEnvironment, startMagazine } from './testing/servers.mjs';
import { nodeTest, playwright, vitest } from './testing/suites.mjs';
import { chromium } from './tools/chromium.mjs';
import { koreanFonts } from './tools/fonts.mjs';
import { nginx } from './tools/nginx.mjs';
import { java } from './tools/java.mjs';
import { mongod, startReplicaSet } from './tools/mongod.mjs';

const score = createScore();
const began = Date.now();

/** One suite: its counts go into the sum, and what it wrote is shown where something failed. */
async function stage(name, work) {
  console.log(`→ ${name}`);
  const since = Date.now();
  const result = await work().catch((error) => ({
    passed: 0,
    failed: 1,
    output: String(error?.stack ?? error),
  }));
  const { passed, failed } = score.add(name, result);
  if (failed > 0 && result.output) console.log(result.output.trimEnd());
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds(since)})`,
  );
}

/** What has to be there before the first suite. Without it nothing can be said. */
async function prepare() {
  const since = Date.now();
  await installOnce();
  const [browser, javaCommand] = [await chromium(), await java()];
  await koreanFonts();
  await nginx();
  console.log(`✓ tools: ${browser}, ${javaCommand} (${seconds(since)})`);
  return { CHROMIUM_PATH: browser, JAVA_PATH: javaCommand, MONGOD_PATH: await mongod() };
}

/** Journeys that change what readers see come last: a crawl must not meet a story that is just leaving. */
const reading = { name: 'reading in a browser', arguments_: ['--grep-invert', '@editing'] };
/** One after the other: two who log in as the same person at the same moment can lose one of the sessions. */
const editing = { name: 'editing in a browser', arguments_: ['--grep', '@editing', '--workers=1'] };
/** Servers that are killed: their short form. */
const faults = { name: 'faults', arguments_: ['--config', 'faults.config.ts'] };

/** Parts of the browser's tests, each a stage, against one magazine of their own. */
async function inTheBrowser(database, environment, tools, parts) {
  const magazine = await startMagazine(`magazine-on-${database}`, environment);
  try {
    for (const { name, arguments_ } of parts) {
      const title = `${name}, on ${database}`;
      const env = { ...environment, ...tools };
      await stage(title, () => playwright(title, { env, arguments_ }));
    }
  } finally {
    await magazine.end();
  }
}

/** What needs no server: rules, units, and the whole CMS but for Next, on both databases. */
async function withoutServers(onMongo) {
  await stage('checks', runChecks);
  await stage('unit: scripts', () => nodeTest('unit: scripts', 'scripts/test'));
  await stage('the edge', () => nodeTest('the edge', 'scripts/test/edge'));
  await stage('unit: shared', () => vitest('unit: shared', 'shared'));
  await stage('unit: site', () => vitest('unit: site', 'site'));
  await stage('cms on SQLite', () => vitest('cms on SQLite', 'cms', { env: { DATABASE_URL: '' } }));
  const env = onMongo('suite');
  await stage('cms on MongoDB', () => vitest('cms on MongoDB', 'cms', { env }));
}

/** Both servers as `npm start` has them, in one build. */
async function withServers(onMongo, tools) {
  await buildOnce('cms', process.env);
  await buildOnce('site', process.env);
  await stage('start and stop', () => nodeTest('start and stop', 'scripts/test/start'));
  await inTheBrowser('SQLite', await freshEnvironment(), tools, [reading, editing, faults]);
  await inTheBrowser('MongoDB', await freshEnvironment(onMongo('browser')), tools, [editing]);
}

async function allSuites(tools) {
  const replicaSet = await startReplicaSet();
  const onMongo = (database) => ({ DATABASE_URL: replicaSet.urlOf(database) });
  try {
    await withoutServers(onMongo);
    await withServers(onMongo, tools);
  } finally {
    await replicaSet.stop();
  }
}

stopChildrenOnSignal();
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
}
console.log(`in ${seconds(began)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
