import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bbk-lint-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A linter that lost its types, or its configuration, would call everything good. */
test('mistakes that only types show are found', () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { strict: true } }),
  );
  writeFileSync(
    join(folder, 'planted.ts'),
    `const later = async (): Promise<void> => {};
     later();
     const any: any = JSON.parse('{}');
     export const length: number = any.length;
     export const done = [1].map((one) => one)[0]?.toFixed === undefined && length as number;`,
  );
  const { status, stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/oxlint'),
    ['--config', join(root, '.oxlintrc.json'), 'planted.ts'],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 1, stdout + stderr);
  for (const rule of [
    'no-floating-promises',
    'no-unsafe-assignment',
    'no-unnecessary-type-assertion',
  ])
    assert.match(stdout, new RegExp(`typescript\\(${rule}\\)`), stdout);
});
