import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { explained } from '../platform/explained.ts';
import { BackupError } from '../platform/backup/manifest.ts';
import { restoreBackup } from '../platform/backup/restore.ts';
import { tellBackup } from '../platform/backup/tell.ts';

/** Brings an older backup's schema up to date, and has every site make its pages anew. */
async function settle(): Promise<void> {
  const { getPayload } = await import('payload');
  const { default: config } = await import('../payload.config.ts');
  const { muteDelivery, renewEpoch } = await import('../publishing/index.ts');
  muteDelivery();
  const payload = await getPayload({ config });
  await renewEpoch(payload);
  await payload.destroy();
}

/** `pnpm restore <folder> [--overwrite]`: with every CMS stopped. */
await explained(async () => {
  const { repositoryRoot, settings } = await import('../platform/settings.ts');
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { overwrite: { type: 'boolean', default: false } },
  });
  const [given] = positionals;
  if (!given) {
    throw new BackupError(
      '어느 백업인지 적어 주세요 (name the backup): pnpm restore <folder> [--overwrite]',
    );
  }
  const folder = resolve(process.env['INIT_CWD'] ?? repositoryRoot, given);
  const { manifest, keptIn } = await restoreBackup(settings, folder, values);
  await settle();
  tellBackup('되살렸습니다 (restored)', folder, manifest);
  if (keptIn) process.stdout.write(`  있던 것은 여기 있습니다 (what was there): ${keptIn}\n`);
});
