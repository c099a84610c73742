import { parseArgs } from 'node:util';

import { getPayload } from 'payload';

import { explained } from '../platform/explained.ts';
import type { Report } from './import-articles.ts';
import { linesOf } from './lines.ts';

/** How many lines are named one by one: whoever has more wrong has one thing wrong. */
const named = 200;

function tell({ refused, there, written }: Report, dryRun: boolean, seconds: string): void {
  const done = dryRun
    ? `기사 ${written}건을 들일 수 있습니다 (${written} articles could be imported; nothing was written)`
    : `기사 ${written}건을 들였습니다 (${written} articles imported, ${seconds} s)`;
  process.stdout.write(`${done}\n`);
  if (there > 0) process.stdout.write(`  이미 있음 (there already): ${there}\n`);
  if (refused.length === 0) return;
  process.stdout.write(`  들이지 못함 (refused): ${refused.length}\n`);
  for (const { why } of refused.slice(0, named)) process.stderr.write(`${why}\n`);
  if (refused.length > named) process.stderr.write(`… +${refused.length - named}\n`);
}

/**
 * `pnpm --filter @bbk/cms import:articles [--dry-run] < archive.ndjson`. On SQLite the CMS must be stopped: opening
 * the database says so. Ends with 1 where a line was refused.
 */
async function run(): Promise<number> {
  const { 'dry-run': dryRun } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false } },
  }).values;
  const { default: config } = await import('../payload.config.ts');
  const { muteDelivery } = await import('../publishing/index.ts');
  const { importArticles } = await import('./import-articles.ts');
  // Each instance sees by itself that the database is another one.
  muteDelivery();
  const payload = await getPayload({ config });
  const since = performance.now();
  const seconds = () => ((performance.now() - since) / 1_000).toFixed(1);
  const onBatch = ({ lines }: Report) => {
    if (lines % 5_000 === 0) process.stderr.write(`  ${lines} · ${seconds()} s\n`);
  };
  const report = await importArticles(payload, linesOf(process.stdin), { dryRun, onBatch });
  await payload.destroy();
  tell(report, dryRun, seconds());
  return report.refused.length > 0 ? 1 : 0;
}

await explained(run);
