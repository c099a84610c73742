import { resolve } from 'node:path';

import { makeBackup } from '../platform/backup/backup.ts';
import { explained } from '../platform/explained.ts';
import { stamp, tellBackup } from '../platform/backup/tell.ts';

/** `pnpm backup [folder]`: may run while the CMS does. */
await explained(async () => {
  const { repositoryRoot, settings } = await import('../platform/settings.ts');
  const folder = resolve(
    process.env['INIT_CWD'] ?? repositoryRoot,
    process.argv[2] ?? `backups/${stamp(new Date())}`,
  );
  tellBackup('백업했습니다 (backed up)', folder, await makeBackup(settings, folder));
});
