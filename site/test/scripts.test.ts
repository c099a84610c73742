import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { bundleScripts } from '../config/scripts.ts';
import { temporaryFolder } from './folder.ts';

const site = join(import.meta.dirname, '..');

describe('what a page is given to run', () => {
  it('is 8 KB at most, compressed, and has no framework in it', async () => {
    const folder = temporaryFolder();
    const scripts = await bundleScripts(site, folder);
    const texts = Object.values(scripts).map((address) =>
      readFileSync(join(folder, address.replace('/built/', '')), 'utf8'),
    );
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(8 * 1024);
    expect(texts.join('')).not.toMatch(/react|__NEXT/i);
  });

  it('waits for next to nothing before it is drawn', async () => {
    const folder = temporaryFolder();
    const { theme } = await bundleScripts(site, folder);
    const text = readFileSync(join(folder, theme.replace('/built/', '')));
    expect(gzipSync(text).length).toBeLessThan(1024);
  });

  it('is named by what is in it, except for the service worker', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    expect(await bundleScripts(site, one)).toEqual(await bundleScripts(site, other));
    expect(readdirSync(one)).toEqual(readdirSync(other));
    expect(readdirSync(one)).toContain('sw.js');
  });
});
