// pnpm --filter @bbk/cms import:articles [--dry-run] < archive.ndjson: with the settings and secrets that `npm start` uses.
import { readEnvironment } from '../../scripts/lib/env.mjs';
import { bin, start } from '../../scripts/lib/run.mjs';

const command = start(
  bin('cms', 'tsx'),
  ['src/import/articles.command.ts', ...process.argv.slice(2)],
  {
    cwd: process.cwd(),
    env: readEnvironment(),
    stdio: 'inherit',
  },
);
const { code } = await command.exited;
process.exit(code ?? 1);
