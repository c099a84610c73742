import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

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
const judged = ({ ok, output }, { passed, failed, failures }) => ({
  passed,
  failed: !ok && failed === 0 ? 1 : failed,
  failures,
  output,
});

/** What a run of half an hour repeats at its end of a test that failed: which it is, and the beginning of why. */
const failure = (title, messages) =>
  [title, ...stripVTControlCharacters(messages.join('\n')).split('\n').slice(0, 8)].join('\n');

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
  if (!json) return { passed: 0, failed: 0, failures: [] };
  const broken = json.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failures = json.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map((one) => failure(`${relative(root, file.name)}: ${one.fullName}`, one.failureMessages)),
  );
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + broken.length,
    failures: [...failures, ...broken.map(({ name, message }) => failure(name, [message]))],
  };
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
  const failures = [...tap.matchAll(/^ *not ok \d+ - (.*)\n((?: +.*\n){0,8})/gm)];
  return {
    passed: last('pass'),
    failed: last('fail') + last('cancelled'),
    failures: failures.map(([, title, details]) => failure(title, [details.trimEnd()])),
  };
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

/** Playwright's suites lie in each other. */
const failuresIn = ({ specs = [], suites = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results).flatMap((result) => result.errors);
      return failure(`${file}: ${title}`, [errors[0]?.message ?? '']);
    }),
  ...suites.flatMap(failuresIn),
];

function countPlaywright(report) {
  const { stats, suites = [] } = parse(report) ?? {};
  return {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    failures: suites.flatMap(failuresIn),
  };
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
