import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { repositoryRoot } from '../settings.ts';
import type { DatabaseHealth } from './health.ts';
import type { SerialClient } from './sqlite-client.ts';

const run = promisify(execFile);
const script = 'cms/src/platform/database/worker/quick-check.mjs';
const patience = 10 * 60_000;

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** In a process of its own: libsql blocks the thread that asks, and this reads the whole file. */
export function sqliteHealth(folder: string, client: () => SerialClient | null): DatabaseHealth {
  return {
    reach: async () => {
      await client()?.execute('SELECT 1');
    },
    check: async () => {
      const file = join(/* turbopackIgnore: true */ repositoryRoot, script);
      const found = await run(process.execPath, [file, join(folder, 'cms.sqlite')], {
        timeout: patience,
      }).then(({ stdout }) => stdout.trim(), sentenceOf);
      return found === 'ok' ? null : found;
    },
  };
}
