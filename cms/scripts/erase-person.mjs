// pnpm --filter @bbk/cms erase-person: with the settings and secrets that `npm start` uses.
import { cmsCommand } from '../../scripts/lib/cms-command.mjs';

await cmsCommand('src/erase/erase-person.command.ts');
