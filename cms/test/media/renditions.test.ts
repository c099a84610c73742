import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

const cms = join(import.meta.dirname, '../..');
const worker = join(cms, 'src/domains/media/worker/renditions.mjs');
const picture = join(cms, 'src/seed/pictures/hero.webp');

/** How large the rendition of 320 pixels becomes, in bytes, with what `AVIF_EFFORT` says. */
async function bytesWith(effort: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bbk-renditions-'));
  try {
    const asked = [worker, picture, folder, '320', '320', '50,50', effort];
    const { stdout } = await promisify(execFile)(process.execPath, asked);
    const [made] = JSON.parse(stdout) as { filesize: number }[];
    return made?.filesize ?? NaN;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('AVIF_EFFORT packs pictures less well than what is worth it at their size', async () => {
  expect(await bytesWith('0')).toBeGreaterThan(await bytesWith(''));
});
