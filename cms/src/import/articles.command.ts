import { createInterface } from 'node:readline';

import { getPayload } from 'payload';

/**
 * `pnpm --filter @bbk/cms import:articles < archive.ndjson`. On SQLite the CMS must be stopped: opening the database
 * says so.
 */
async function run(): Promise<void> {
  const { default: config } = await import('../payload.config.ts');
  const { muteDelivery } = await import('../publishing/index.ts');
  const { importArticles } = await import('./import-articles.ts');
  // Each instance sees by itself that the database is another one.
  muteDelivery();
  const payload = await getPayload({ config });
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  const since = performance.now();
  const { written } = await importArticles(payload, lines, (so) => {
    const seconds = (performance.now() - since) / 1_000;
    if (so.lines % 5_000 === 0) process.stderr.write(`  ${so.lines} · ${seconds.toFixed(0)} s\n`);
  });
  await payload.destroy();
  const seconds = ((performance.now() - since) / 1_000).toFixed(1);
  process.stdout.write(
    `기사 ${written}건을 들였습니다 (${written} articles imported, ${seconds} s)\n`,
  );
}

try {
  await run();
  process.exit(0);
} catch (error) {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${name === 'BadLine' ? message : (stack ?? message)}\n`);
  process.exit(1);
}
