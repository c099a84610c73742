import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

const files = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);

/** What a file of tests needs of a CMS: none; one like the others'; one with settings or a silence of its own. */
function needs(file: string): 'nothing' | 'cms' | 'own cms' {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  if (/startCms\([^)]|muteDelivery\(/.test(text)) return 'own cms';
  return text.includes('startCms(') ? 'cms' : 'nothing';
}

const those = (what: ReturnType<typeof needs>) => files.filter((file) => needs(file) === what);

const shared = {
  pool: 'forks',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  env: { NODE_ENV: 'test', PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' },
} as const;

/** What knows no database need not be told of a second one. */
const knowsNoDatabase = (process.env['DATABASE_URL'] ?? '') === '' ? those('nothing') : [];

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: 'test/folder.ts',
    projects: [
      // To load Payload takes longer than most files take: these go one after the other through a process that has.
      { test: { ...shared, name: 'cms', include: those('cms'), isolate: false } },
      { test: { ...shared, name: 'own', include: those('own cms'), isolate: false } },
      { test: { ...shared, name: 'no cms', include: knowsNoDatabase } },
    ],
  },
});
