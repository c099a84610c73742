// node scripts/new-migration.mjs <name>: writes the migration from the newest one to the model as it is now.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { payloadCli } from '../../scripts/lib/payload-cli.mjs';

const cms = join(import.meta.dirname, '..');
const folder = join(cms, 'src/migrations');

// It may ask whether a column was renamed or replaced.
const command = ['migrate:create', process.argv[2] ?? 'change', '--skip-empty'];
const { ok } = await payloadCli(command, { stdio: 'inherit' });

// What Payload writes does not pass the type check of this repository.
for (const name of readdirSync(folder).filter((file) => /^\d.*\.ts$/.test(file))) {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8')
    .replace(/^import \{ (\w+), (\w+), sql \}/m, 'import { type $1, type $2, sql }')
    .replace(/\(\{ db, payload, req \}: (Migrate\w+Args)\)/g, '({ db }: $1)');
  writeFileSync(path, text);
}
const index = join(folder, 'index.ts');
writeFileSync(index, readFileSync(index, 'utf8').replace(/from '(\.\/\d\w+)';/g, "from '$1.ts';"));
process.exitCode = ok ? 0 : 1;
