import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { bin, root, run, stopChildrenOnSignal } from './lib/run.mjs';
import { inPool, seconds } from './lib/stages.mjs';

const packages = ['cms', 'site', 'shared', 'e2e', 'bench', 'bench/plain'];

/**
 * The compiler that looks at types: it takes a third of the time of the one before it (7.5 s, not 22 to 30 s, for `tsc
 * -p cms --incremental false --noEmit`), which ESLint and Next still need for its API.
 */
const compiler = join(root, 'node_modules/typescript-7/bin/tsc');

/** Types of routes and of imported styles are Next's to write, before the first build too. */
async function types(workspace) {
  const cwd = join(root, workspace);
  const isNext = existsSync(join(cwd, 'next.config.ts'));
  if (isNext && !existsSync(join(cwd, 'next-env.d.ts'))) {
    const typegen = await run(bin(workspace, 'next'), ['typegen'], { cwd });
    if (!typegen.ok) return typegen;
  }
  return run(process.execPath, [compiler, '-p', '.', '--pretty', 'false'], { cwd });
}

/** Every check, heavy ones first so that two cores are busy to the end. */
export const checks = [
  { name: 'lint', check: () => run(bin('.', 'eslint'), ['.', '--max-warnings', '0']) },
  { name: 'lint that needs types', check: () => run(bin('.', 'oxlint'), []) },
  ...packages.map((name) => ({ name: `types ${name}`, check: () => types(name) })),
  { name: 'generated files are in step', check: generated },
  { name: 'format', check: () => run(bin('.', 'prettier'), ['--check', '.', '--log-level=warn']) },
  { name: 'unused (knip)', check: () => run(bin('.', 'knip'), ['--no-progress']) },
  {
    name: 'directions of dependency',
    check: () => run(bin('.', 'depcruise'), [...packages, '--output-type', 'err-long']),
  },
];

async function generated() {
  const { checkGenerated } = await import('./lib/generated.mjs');
  return checkGenerated();
}

/** Runs one check and tells of it: whether it passed. */
export async function runCheck({ name, check }) {
  const since = Date.now();
  const { ok, output } = await check().catch((error) => ({ ok: false, output: String(error) }));
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds(since)})`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}

if (process.argv[1] === import.meta.filename) {
  stopChildrenOnSignal();
  let failed = 0;
  await inPool(2, checks, async (check) => {
    if (!(await runCheck(check))) failed += 1;
  });
  console.log(`checks: ${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
