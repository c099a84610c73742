import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { endsWithUs } from '@bbk/shared/stop';

import { repositoryRoot } from './settings.ts';

const run = promisify(execFile);

/**
 * Runs a script of a `worker/` folder, named from the repository's root, in a process of its own, at a low priority:
 * what takes seconds must not hold up the process that answers requests. The scripts are plain Node, since a bundler
 * does not see them. What it printed.
 */
export async function runScript(script: string, parameters: readonly string[]): Promise<string> {
  const file = join(/* turbopackIgnore: true */ repositoryRoot, script);
  const working = run(process.execPath, [file, ...parameters], { timeout: 180_000 });
  endsWithUs(working.child);
  return (await working).stdout;
}
