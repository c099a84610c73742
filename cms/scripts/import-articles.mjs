// pnpm --filter @bbk/cms import:articles [--dry-run] < archive.ndjson: with the settings and secrets that `npm start` uses.
import { cmsCommand } from '../../scripts/lib/cms-command.mjs';

await cmsCommand('src/import/articles.command.ts');
