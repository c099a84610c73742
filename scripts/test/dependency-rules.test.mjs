import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const config = join(root, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(config);

/** One violation of each rule: the file that is wrong, and what it imports. */
const planted = {
  'shared-imports-nothing-internal': ['shared/src/a.ts', 'cms/src/platform/log.ts'],
  'cms-and-site-are-apart': ['site/src/content/b.ts', 'cms/src/platform/log.ts'],
  'no-unresolvable': ['site/src/content/c.ts', 'site/src/content/missing.ts', 'absent'],
  'source-not-to-tests-or-scripts': ['cms/src/platform/d.ts', 'cms/test/harness.ts'],
  'cms-platform-is-the-ground': ['cms/src/platform/e.ts', 'cms/src/workflow/roles.ts'],
  'cms-workflow-knows-no-domain': ['cms/src/workflow/f.ts', 'cms/src/domains/issues/collection.ts'],
  'cms-content-knows-no-domain': ['cms/src/content/t.ts', 'cms/src/domains/issues/collection.ts'],
  'cms-domains-do-not-publish': ['cms/src/domains/articles/g.ts', 'cms/src/publishing/send.ts'],
  'cms-newsroom-knows-no-domain': ['cms/src/newsroom/w.ts', 'cms/src/domains/issues/collection.ts'],
  'cms-newsroom-is-above-the-line': ['cms/src/content/x.ts', 'cms/src/newsroom/desk.ts'],
  'cms-overview-is-above-all': ['cms/src/newsroom/n2.ts', 'cms/src/overview/days.ts'],
  'cms-overview-is-not-the-root': ['cms/src/overview/o2.ts', 'cms/src/payload.config.ts'],
  'cms-import-does-without-the-seed': ['cms/src/import/q2.ts', 'cms/src/seed/body.ts'],
  'cms-publishing-is-not-the-root': ['cms/src/publishing/h.ts', 'cms/src/payload.config.ts'],
  'cms-domains-are-apart': [
    'cms/src/domains/articles/hooks.ts',
    'cms/src/domains/issues/collection.ts',
  ],
  'site-styles-stand-alone': ['site/src/styles/i.ts', 'site/src/ui/card.tsx'],
  'site-ui-knows-no-content': ['site/src/ui/j.tsx', 'site/src/features/home/home.tsx'],
  'site-ui-takes-only-types-of-content': ['site/src/ui/k.tsx', 'site/src/content/articles/get.ts'],
  'site-features-are-apart': ['site/src/features/issue/l.tsx', 'site/src/features/home/home.tsx'],
  'site-features-do-not-route': ['site/src/features/issue/m.tsx', 'site/src/pages/index.tsx'],
  'site-features-take-only-types-of-content': [
    'site/src/features/issue/n.tsx',
    'site/src/content/articles/get.ts',
  ],
  'site-styleguide-is-a-leaf': ['site/src/ui/y.tsx', 'site/src/styleguide/specimens.tsx'],
  'site-styleguide-asks-nobody': ['site/src/styleguide/z.tsx', 'site/src/content/articles/get.ts'],
  'site-machine-routes-nothing': ['site/src/machine/u.ts', 'site/src/pages/index.tsx'],
  'site-machine-is-above-content': ['site/src/content/v.ts', 'site/src/machine/feed.ts'],
  'site-content-does-not-render': ['site/src/content/o.ts', 'site/src/ui/card.tsx'],
  'site-enhance-is-browser-code': ['site/src/enhance/p.ts', 'site/src/content/articles/get.ts'],
  'site-content-stays-on-the-server': ['site/src/ui/theme.browser.ts', 'shared/src/signature.ts'],
};

let folder;
let violations;

const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const upward = (from, to) => '../'.repeat(from.split('/').length - 1) + to;

function plant() {
  for (const [from, to, absent] of Object.values(planted)) {
    if (!absent) write(to, 'export const it = 1;\n');
    write(from, `import { it } from '${upward(from, to)}';\nexport const mine = it;\n`);
  }
  write('cms/src/app/q.ts', "import { r } from './r.ts';\nexport const q = () => r;\n");
  write('cms/src/app/r.ts', "import { q } from './q.ts';\nexport const r = () => q;\n");
  const view = upward('site/src/features/issue/s.tsx', 'site/src/content/articles/types.ts');
  write('site/src/content/articles/types.ts', 'export type View = string;\n');
  write(
    'site/src/features/issue/s.tsx',
    `import type { View } from '${view}';\nexport const s: View = '';\n`,
  );
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'bbk-rules-'));
  plant();
  copyFileSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const arguments_ = ['--config', config, '--output-type', 'json', 'shared', 'cms', 'site'];
  const run = spawnSync(process.execPath, [command, ...arguments_], { cwd: folder });
  assert.ok(run.stdout.length > 0, String(run.stderr));
  violations = JSON.parse(String(run.stdout)).summary.violations;
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const [rule, [from]] of Object.entries(planted)) {
  test(`a planted violation of ${rule} is caught`, () => {
    const found = violations.filter((violation) => violation.rule.name === rule);
    assert.ok(
      found.some((violation) => violation.from === from && violation.rule.severity === 'error'),
      `${from} was not reported`,
    );
  });
}

test('a planted cycle is caught', () => {
  assert.ok(violations.some((violation) => violation.rule.name === 'no-cycles'));
});

test('a feature may import a type of content', () => {
  assert.ok(!violations.some((violation) => violation.from === 'site/src/features/issue/s.tsx'));
});

test('every rule has a violation planted for it', () => {
  const elsewhere = ['no-cycles', 'source-not-to-dev-dependencies'];
  const names = forbidden.map((rule) => rule.name).filter((name) => !elsewhere.includes(name));
  assert.deepEqual(names.toSorted(), Object.keys(planted).toSorted());
});
