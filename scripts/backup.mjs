// pnpm backup [folder]: the database, the media and all else that must be kept, while the CMS runs.
import { cmsCommand } from './lib/cms-command.mjs';

await cmsCommand('src/bin/backup.ts');
