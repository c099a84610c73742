// pnpm restore <folder> [--overwrite]: with the CMS stopped. What was there is backed up before it is overwritten.
import { cmsCommand } from './lib/cms-command.mjs';

await cmsCommand('src/bin/restore.ts');
