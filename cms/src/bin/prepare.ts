import { getPayload, type Payload } from 'payload';

import { explained } from '../platform/explained.ts';
import { ensureFirstAdmin } from './first-admin.ts';

const mark = '@first-admin';

async function fill(payload: Payload): Promise<void> {
  const { settings } = await import('../platform/settings.ts');
  if (settings.seed !== 'first-edition') return;
  const { seedFirstEdition } = await import('../seed/index.ts');
  const since = Date.now();
  const { seeded } = await seedFirstEdition(payload);
  if (seeded) payload.logger.info({ msg: `The first edition is in (${Date.now() - since} ms)` });
}

/** Migrates (by connecting), makes the first admin, fills an empty database. For one process, before serving. */
async function prepare(): Promise<void> {
  const { default: config } = await import('../payload.config.ts');
  const { muteDelivery } = await import('../publishing/index.ts');
  // No site runs yet, and none has a page of what is filled in here.
  muteDelivery();
  const payload = await getPayload({ config });
  const firstAdmin = await ensureFirstAdmin(payload);
  if (firstAdmin) process.stdout.write(`${mark} ${JSON.stringify(firstAdmin)}\n`);
  await fill(payload);
  await payload.destroy();
}

await explained(prepare);
