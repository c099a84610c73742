import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { maxPixels } from '../limits.ts';
import { runWorker } from './run-worker.ts';

/** A HEIC file as a JPEG. sharp's own build reads AVIF but not HEVC: patents. */
export async function decodeHeic(file: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'bbk-heic-'));
  try {
    const from = join(folder, 'in.heic');
    const to = join(folder, 'out.jpg');
    await writeFile(from, file);
    await runWorker('decode-heic.mjs', [from, to, String(maxPixels)]);
    return await readFile(to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
