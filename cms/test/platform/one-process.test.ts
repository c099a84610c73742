import { spawn, execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { isMongodb } from '../harness.ts';

const run = promisify(execFile);
const command = (how: 'stay' | 'go', folder: string) =>
  ['scripts/run.mjs', 'test/platform/programs/hold.ts', how, folder] as const;

describe.skipIf(isMongodb)('the SQLite database', () => {
  test('belongs to one process, and to the next one after a kill', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bbk-hold-'));
    const first = spawn(process.execPath, command('stay', folder));
    try {
      await new Promise((resolve) => first.stdout.once('data', resolve));
      const second = await run(process.execPath, command('go', folder)).catch(
        (error: unknown) => error as { stderr: string },
      );
      expect(second.stderr).toContain('DatabaseInUse');
      expect(second.stderr).toContain(`pid ${first.pid}`);
      const ended = new Promise((resolve) => first.once('exit', resolve));
      first.kill('SIGKILL');
      await ended;
      expect((await run(process.execPath, command('go', folder))).stdout).toContain('held');
    } finally {
      first.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    }
  });
});
