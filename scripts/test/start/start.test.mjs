import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';

import { run } from '../../lib/run.mjs';
import { freshEnvironment, startMagazine } from '../../testing/servers.mjs';

const refuses = async (t, settings, name) => {
  const environment = await freshEnvironment(settings);
  t.after(() => rmSync(environment.DATA_DIR, { recursive: true, force: true }));
  const { code, output } = await run(process.execPath, ['scripts/start.mjs'], {
    env: environment,
    timeout: 60_000,
  });
  assert.ok(code !== 0 && code !== null, `it went on: ${output}`);
  assert.match(output, new RegExp(`\\b${name}\\b`));
  assert.doesNotMatch(output, /^\s+at .+:\d+:\d+\)?$/m, 'a sentence, not a stack trace');
};

const wrong = [
  ['SITE_PORT', { SITE_PORT: 'a thousand' }],
  ['CMS_URL', { CMS_URL: 'localhost:3001' }],
  ['SIGNING_SECRET', { SIGNING_SECRET: 'short' }],
  ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost/magazine' }],
  ['ADMIN_PASSWORD', { ADMIN_PASSWORD: 'short' }],
  ['PAYLOAD_SECRET', { APP_ENV: 'production', PAYLOAD_SECRET: '' }],
];
for (const [name, settings] of wrong) {
  test(`a wrong ${name} stops the start with a sentence that names it`, (t) =>
    refuses(t, settings, name));
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(
    `${signal} stops both servers and leaves no process behind`,
    { timeout: 180_000 },
    async () => {
      const magazine = await startMagazine(
        `start-${signal}`,
        await freshEnvironment({ SEED: 'none' }),
      );
      const { code, signal: killedBy, orphans } = await magazine.end(signal);
      assert.equal(killedBy, null, 'it had to be killed');
      assert.ok(code === 0 || code === 130 || code === 143, `exit code ${code}`);
      assert.deepEqual(orphans, [], 'processes were left behind');
    },
  );
}
