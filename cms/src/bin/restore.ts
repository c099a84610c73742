import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { explained } from '../platform/backup/explain.ts';
import { BackupError } from '../platform/backup/manifest.ts';
import { restoreBackup } from '../platform/backup/restore.ts';
import { stamp, tellBackup } from '../platform/backup/tell.ts';

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
  const kept = join(dirname(settings.folders.cms), `before-restore-${stamp(new Date())}`);
  const options = values.overwrite ? { keepOldIn: kept } : {};
  const { manifest, keptIn } = await restoreBackup(settings, folder, options);
  await settle();
  tellBackup('되살렸습니다 (restored)', folder, manifest);
  if (keptIn) process.stdout.write(`  있던 것은 여기 있습니다 (what was there): ${keptIn}\n`);
});
