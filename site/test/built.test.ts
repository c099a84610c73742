import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { bundle } from '../config/built.ts';
import { temporaryFolder } from './folder.ts';

const site = join(import.meta.dirname, '..');

const reader = (folder: string) => (address: string) =>
  readFileSync(join(folder, address.replace('/built/', '')), 'utf8');

describe('what a page is given to run', () => {
  it('is 8 KB at most, compressed, and has no framework in it', async () => {
    const folder = temporaryFolder();
    const { scripts } = await bundle(site, folder);
    const texts = Object.values(scripts).map(reader(folder));
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(8 * 1024);
    expect(texts.join('')).not.toMatch(/react|__NEXT/i);
  });

  it('waits for next to nothing before it is drawn', async () => {
    const folder = temporaryFolder();
    const { scripts } = await bundle(site, folder);
    expect(gzipSync(reader(folder)(scripts.theme)).length).toBeLessThan(1024);
  });
});

describe('how a page looks', () => {
  it('is said in one sheet of 9 KB at most, compressed, without what other pages need', async () => {
    const folder = temporaryFolder();
    const { whole, ...sheets } = (await bundle(site, folder)).sheets;
    const bytes = Object.entries(sheets).map(
      ([name, address]) => [name, brotliCompressSync(reader(folder)(address)).length] as const,
    );
    expect(bytes.filter(([, size]) => size > 9 * 1024)).toEqual([]);
    expect(reader(folder)(whole)).not.toContain('@import');
  });

  it('has every part in the sheet of all', () => {
    const styles = join(site, 'src/styles');
    const listed = ['sheets/whole.css', 'core.css']
      .map((name) => readFileSync(join(styles, name), 'utf8'))
      .join('');
    const parts = readdirSync(styles).filter((name) => name.endsWith('.css'));
    expect(parts.filter((name) => !listed.includes(`/${name}'`))).toEqual([]);
  });
});

describe('what is built for pages', () => {
  it('is named by what is in it, except for the service worker', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    expect(await bundle(site, one)).toEqual(await bundle(site, other));
    expect(readdirSync(one)).toEqual(readdirSync(other));
    expect(readdirSync(one)).toContain('sw.js');
  });
});
