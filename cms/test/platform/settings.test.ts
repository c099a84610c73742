import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

const run = promisify(execFile);
const cms = join(import.meta.dirname, '../..');
const secret = 'a-secret-of-the-tests-that-is-long-enough';

type Outcome = { code: number; stdout: string; stderr: string };

/** Reads the settings as the start does, with nothing in the environment but these. */
const read = (settings: Record<string, string>): Promise<Outcome> =>
  run(process.execPath, ['scripts/run.mjs', 'src/bin/settings.ts'], {
    cwd: cms,
    env: { NODE_ENV: 'test', PATH: process.env['PATH'], ...settings },
  }).then(
    (done) => ({ code: 0, ...done }),
    (failed: unknown) => failed as Outcome,
  );

test('with both secrets nothing else is needed', async () => {
  const { code, stdout } = await read({ PAYLOAD_SECRET: secret, SIGNING_SECRET: secret });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ cmsPort: 3001, sitePort: 3000 });
});

test.each([
  ['PAYLOAD_SECRET is not set', { SIGNING_SECRET: secret }],
  ['SIGNING_SECRET', { PAYLOAD_SECRET: secret, SIGNING_SECRET: 'short' }],
  ['CMS_PORT', { PAYLOAD_SECRET: secret, SIGNING_SECRET: secret, CMS_PORT: 'door' }],
  [
    'DATABASE_URL',
    { PAYLOAD_SECRET: secret, SIGNING_SECRET: secret, DATABASE_URL: 'postgres://x/y' },
  ],
])('a sentence, and no stack, says: %s', async (sentence, settings) => {
  const { code, stderr } = await read(settings);
  expect(code).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('MongoDB without a replica set is refused in production, not on a developer’s machine', async () => {
  const { mongodb } = await import('../../src/platform/database/mongodb.ts');
  const alone = 'mongodb://localhost:27017/magazine';
  expect(() => mongodb(alone, 'production')).toThrow(/replicaSet/);
  expect(() => mongodb(`${alone}?replicaSet=rs0`, 'production')).not.toThrow();
  expect(() => mongodb(alone, 'development')).not.toThrow();
});
