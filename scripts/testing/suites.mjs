import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bin, root, run } from '../lib/run.mjs';

/** Where reports and logs of the last run lie. Not kept in git. */
export const reports = join(root, '.cache/test');

const minutes = 60_000;

const parse = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/** A suite that ended badly has at least one failure, whatever its report says. */
const judged = ({ ok, output }, { passed, failed }) => ({
  passed,
  failed: !ok && failed === 0 ? 1 : failed,
  output,
});

/** Runs a suite: `invocation` is given the path where its report has to be, `count` reads it there. */
async function suite(name, invocation, count) {
  mkdirSync(reports, { recursive: true });
  const file = name.replaceAll(/[^a-z0-9]+/gi, '-');
  const report = join(reports, `${file}.report`);
  rmSync(report, { force: true });
  const { command, arguments_, ...options } = invocation(report);
  const result = await run(command, arguments_, { timeout: 20 * minutes, ...options });
  writeFileSync(join(reports, `${file}.log`), result.output);
  return judged(result, count(report));
}

function countVitest(report) {
  const json = parse(report);
  if (!json) return { passed: 0, failed: 0 };
  const broken = json.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: json.numPassedTests, failed: json.numFailedTests + broken.length };
}

/** The Vitest suite of a package. `arguments_` choose a part of it. */
export const vitest = (name, workspace, { env, arguments_ = [], ...options } = {}) =>
  suite(
    name,
    (report) => ({
      command: bin(workspace, 'vitest'),
      arguments_: [
        'run',
        ...arguments_,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      cwd: join(root, workspace),
      env,
      ...options,
    }),
    countVitest,
  );

function countTap(report) {
  const tap = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const last = (word) => Number(tap.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: last('pass'), failed: last('fail') + last('cancelled') };
}

/** Node 20's runner knows no patterns. */
const testsIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));

/** Tests of Node's own runner: of what has to work before anything is built. */
export const nodeTest = (name, folder, { env, node = process.execPath } = {}) =>
  suite(
    name,
    (report) => ({
      command: node,
      arguments_: [
        '--test',
        '--test-reporter=tap',
        `--test-reporter-destination=${report}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        ...testsIn(folder),
      ],
      env,
    }),
    countTap,
  );

function countPlaywright(report) {
  const stats = parse(report)?.stats;
  return { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

/** Tests in a real browser, against servers that run. */
export const playwright = (name, { env, arguments_ = [], ...options } = {}) =>
  suite(
    name,
    (report) => ({
      command: bin('e2e', 'playwright'),
      arguments_: ['test', ...arguments_],
      cwd: join(root, 'e2e'),
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      ...options,
    }),
    countPlaywright,
  );
