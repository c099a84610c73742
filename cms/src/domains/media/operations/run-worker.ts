import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { endsWithUs } from '@bbk/shared/stop';

import { repositoryRoot } from '../../../platform/settings.ts';

const run = promisify(execFile);
const folder = 'cms/src/domains/media/worker';

/**
 * Runs a script of `worker/` in a process of its own, at a low priority: what takes seconds must not hold up
 * the process that answers requests. The scripts are plain Node, since a bundler does not see them.
 */
export async function runWorker(script: string, parameters: readonly string[]): Promise<string> {
  const file = join(/* turbopackIgnore: true */ repositoryRoot, folder, script);
  const working = run(process.execPath, [file, ...parameters], { timeout: 180_000 });
  endsWithUs(working.child);
  return (await working).stdout;
}
