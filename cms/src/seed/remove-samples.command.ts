import { getPayload } from 'payload';

import { explained } from '../platform/explained.ts';

/**
 * `pnpm --filter @bbk/cms samples:remove`. On SQLite the CMS must be stopped: opening the database says so.
 */
async function run(): Promise<void> {
  const { default: config } = await import('../payload.config.ts');
  const { oneProcess } = await import('../platform/database.ts');
  const { deliveriesSettled, muteDelivery } = await import('../publishing/index.ts');
  const { removeSamples } = await import('./remove-samples.ts');
  // The site could ask nobody for its pages: it reads the feed once the CMS is back.
  if (oneProcess) muteDelivery();
  const payload = await getPayload({ config });
  const { removed } = await removeSamples(payload);
  await deliveriesSettled(payload);
  await payload.destroy();
  process.stdout.write(`견본 ${removed}건을 지웠습니다 (${removed} samples removed)\n`);
}

await explained(run);
