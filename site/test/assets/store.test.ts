import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { keepBuild, keptFile } from '../../src/assets/store.server.ts';
import { temporaryFolder } from '../folder.ts';

/** A build's style sheet, as the build has it. */
function built(name: string) {
  const from = temporaryFolder();
  mkdirSync(from, { recursive: true });
  writeFileSync(join(from, `${name}.css`), name);
  return [{ from, at: '_next/static/chunks' }];
}
const path = (name: string) => `_next/static/chunks/${name}.css`;

describe('the files of a build', () => {
  it('are there for the pages of it that a later build still shows', () => {
    const folder = temporaryFolder();
    keepBuild(folder, 'a', built('a'), []);
    keepBuild(folder, 'b', built('b'), ['a']);
    expect(readFileSync(keptFile(folder, path('a')) ?? '', 'utf8')).toBe('a');
    expect(keptFile(folder, path('never'))).toBeNull();
  });

  it('stay while a page refers to them, however many builds follow; the others go', () => {
    const folder = temporaryFolder();
    for (let number = 0; number < 20; number += 1)
      keepBuild(folder, `build-${number}`, built(`sheet-${number}`), ['build-0']);
    expect(keptFile(folder, path('sheet-0'))).not.toBeNull();
    expect(keptFile(folder, path('sheet-19'))).not.toBeNull();
    expect(keptFile(folder, path('sheet-1'))).toBeNull();
    expect(readdirSync(folder).length).toBeLessThan(20);
  });

  it('are none before the first start', () => {
    expect(keptFile(join(temporaryFolder(), 'none'), path('a'))).toBeNull();
  });
});
