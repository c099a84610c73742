import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cmsModule } from '../../scripts/lib/cms-command.mjs';
import { bin, root, run } from '../../scripts/lib/run.mjs';

/** Writes `count` generated articles into the database of this environment; the seconds that it took. */
async function importArchive(environment, count) {
  const archive = spawn(bin('bench', 'tsx'), ['src/archive.ts', String(count)], {
    cwd: join(root, 'bench'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const command = await run(process.execPath, cmsModule('src/import/articles.command.ts'), {
    env: environment,
    stdio: [archive.stdout, 'pipe', 'inherit'],
  });
  if (!command.ok) throw new Error(`the archive was not imported: ${command.output}`);
  const said = /\((\d+) articles imported, ([\d.]+) s\)/.exec(command.output);
  return Number(said?.[2] ?? NaN);
}

/**
 * Fills the database once, and remembers in `DATA_DIR` how long that took: the next run goes on with what is there.
 * What was begun and not finished is finished, since an import leaves what is there as it is.
 */
export async function filledOnce(environment, count) {
  const mark = join(environment.DATA_DIR, 'imported.json');
  if (existsSync(mark)) return JSON.parse(readFileSync(mark, 'utf8')).seconds;
  mkdirSync(environment.DATA_DIR, { recursive: true });
  const seconds = await importArchive(environment, count);
  writeFileSync(mark, JSON.stringify({ count, seconds }));
  return seconds;
}

/** The site's instances begin as new ones: their pages and their search are made in this run. */
export function forgetSite({ DATA_DIR }) {
  rmSync(join(DATA_DIR, 'site-1'), { recursive: true, force: true });
}
