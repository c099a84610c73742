import { readFileSync, readdirSync, rmSync, mkdtempSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { payloadCli } from './payload-cli.mjs';
import { root } from './run.mjs';

const cms = join(root, 'cms');
const migrations = join(cms, 'src/migrations');

const generators = [
  { command: ['generate:types'], file: 'shared/src/generated/payload-types.ts' },
  { command: ['generate:importmap'], file: 'cms/src/app/(payload)/admin/importMap.js' },
];

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Generates a file where it lies, and puts the old one back where they differ. */
async function fileInStep({ command, file }, data) {
  const path = join(root, file);
  const before = read(path);
  const { output } = await payloadCli(command, { env: { DATA_DIR: data } });
  const after = read(path);
  if (before === after && after !== '') return [];
  if (before !== '') writeFileSync(path, before);
  return [`${file} is not in step: run \`npm run generate\` and commit.\n${output}`];
}

/**
 * Makes a migration from the newest one to the schema as it is, even an empty one, looks whether it does
 * anything, and removes it.
 */
async function migrationsInStep(data) {
  const before = new Set(readdirSync(migrations));
  const index = join(migrations, 'index.ts');
  const written = read(index);
  const { output } = await payloadCli(['migrate:create', 'check', '--force-accept-warning'], {
    env: { DATA_DIR: data },
  });
  const made = readdirSync(migrations).filter((name) => !before.has(name));
  const text = made
    .map((name) => (name.endsWith('.ts') ? read(join(migrations, name)) : ''))
    .join();
  for (const name of made) rmSync(join(migrations, name));
  if (written !== '') writeFileSync(index, written);
  if (text === '') return [`migrate:create did not work:\n${output}`];
  if (/sql`/.test(text)) return [`The schema has no migration for its last change.\n${text}`];
  return [];
}

/** Whether what is generated and committed is what would be generated now. */
export async function checkGenerated() {
  const data = mkdtempSync(join(tmpdir(), 'bbk-generated-'));
  try {
    const problems = [];
    for (const generator of generators) problems.push(...(await fileInStep(generator, data)));
    problems.push(...(await migrationsInStep(data)));
    return { ok: problems.length === 0, output: problems.join('\n') };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
