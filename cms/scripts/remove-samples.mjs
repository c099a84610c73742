// pnpm --filter @bbk/cms samples:remove: with the settings and secrets that `npm start` uses.
import { cmsCommand } from '../../scripts/lib/cms-command.mjs';

await cmsCommand('src/seed/remove-samples.command.ts');
