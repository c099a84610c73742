import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generate } from './payload-cli.mjs';
import { root } from './run.mjs';

const folder = 'cms/src/migrations';
const index = `${folder}/index.ts`;
const files = ['shared/src/generated/payload-types.ts', 'cms/src/app/(payload)/admin/importMap.js'];

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');

/**
 * Generates everything where it lies, with a migration from the newest one to the schema as it is, even an empty one,
 * and puts all of it back: what became of each file, and the migration's text.
 */
async function generateAndRestore(data) {
  const before = new Map([...files, index].map((path) => [path, read(path)]));
  const migrations = new Set(readdirSync(join(root, folder)));
  const { output } = await generate('check', { env: { DATA_DIR: data } });
  const after = new Map(files.map((path) => [path, read(path)]));
  const made = readdirSync(join(root, folder)).filter((name) => !migrations.has(name));
  const migration = made
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(folder, name)));
  for (const name of made) rmSync(join(root, folder, name));
  for (const [path, text] of before) if (text !== '') writeFileSync(join(root, path), text);
  const changed = files.filter(
    (path) => after.get(path) === '' || after.get(path) !== before.get(path),
  );
  return { output, changed, migration: migration.join('') };
}

/** Whether what is generated and committed is what would be generated now. */
export async function checkGenerated() {
  const data = mkdtempSync(join(tmpdir(), 'bbk-generated-'));
  try {
    const { output, changed, migration } = await generateAndRestore(data);
    const problems = changed.map(
      (path) => `${path} is not in step: run \`npm run generate\` and commit.`,
    );
    if (migration === '') problems.push('No migration could be made to compare the schema with.');
    if (/sql`/.test(migration))
      problems.push(`The schema has no migration for its last change.\n${migration}`);
    const ok = problems.length === 0;
    return { ok, output: ok ? '' : [...problems, output].join('\n') };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
