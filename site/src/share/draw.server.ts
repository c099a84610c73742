import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';

import { inProcess } from '@bbk/shared/in-process';
import { endsWithUs } from '@bbk/shared/stop';
import type { ShareShape } from '@bbk/shared/urls';

import { fileNameFor } from '../cache/files.server.ts';
import type { ShareContent } from '../content/share/types.ts';
import { shareSizes } from '../content/share/view.ts';
import { repositoryRoot, settings } from '../platform/settings.server.ts';

const script = 'site/src/share/worker.mjs';
/** A drawing takes about a second; one that takes this long, in ms, hangs. */
const timeout = 30_000;
/** Beyond this many that wait, who asks is told to come again. */
const longestLine = 40;

/** Where a document's images lie. */
const folderOf = (page: string): string =>
  join(/* turbopackIgnore: true */ settings().folders.own, 'share', fileNameFor(page));

export const shareFile = (page: string, hash: string, shape: ShareShape): string =>
  join(/* turbopackIgnore: true */ folderOf(page), `${hash}-${shape}.jpg`);

interface Job {
  readonly content: ShareContent;
  readonly shape: ShareShape;
  readonly out: string;
}

function draw({ content, shape, out }: Job): Promise<void> {
  const [width, height] = shareSizes[shape];
  const { picture } = content;
  const source =
    picture && join(/* turbopackIgnore: true */ settings().folders.media, picture.file);
  const file = source && existsSync(source) ? source : null;
  const words = shape === 'card' || shape === 'kakao' || !file;
  const known = file ? content : { ...content, picture: null };
  const given = JSON.stringify({ content: known, file, width, height, out, words });
  const worker = join(/* turbopackIgnore: true */ repositoryRoot(), script);
  return new Promise((resolve, reject) => {
    const child = endsWithUs(
      spawn(process.execPath, [worker], { timeout, stdio: ['pipe', 'ignore', 'pipe'] }),
    );
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', reject);
    child.on('spawn', () => {
      // Readers' requests come first.
      if (child.pid) setPriority(child.pid, 10);
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A share image could not be drawn: ${said.slice(-2_000)}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(given);
  });
}

interface Line {
  last: Promise<unknown>;
  readonly underway: Map<string, Promise<void>>;
}
/** One drawing at a time: two cores have pages to make too. */
const line = () =>
  inProcess<Line>('share', () => ({
    last: Promise.resolve(),
    underway: new Map<string, Promise<void>>(),
  }));

/** Takes away what an older hash has left. */
async function clearOthers(folder: string, hash: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names
      .filter((name) => !name.startsWith(hash))
      .map((name) => rm(join(folder, name), { force: true })),
  );
}

async function drawInto(page: string, hash: string, shape: ShareShape, content: ShareContent) {
  const file = shareFile(page, hash, shape);
  if (existsSync(file)) return;
  const folder = folderOf(page);
  await mkdir(folder, { recursive: true });
  const out = join(folder, `${hash}.${randomUUID()}.tmp`);
  try {
    await draw({ content, shape, out });
    await rename(out, file);
  } finally {
    await rm(out, { force: true });
  }
  await clearOthers(folder, hash);
}

/** Draws an image where it will be found; false where too many wait already. */
export async function drawShare(
  page: string,
  hash: string,
  shape: ShareShape,
  content: ShareContent,
): Promise<boolean> {
  const all = line();
  const key = shareFile(page, hash, shape);
  const known = all.underway.get(key);
  if (!known && all.underway.size >= longestLine) return false;
  const drawing =
    known ?? all.last.catch(() => undefined).then(() => drawInto(page, hash, shape, content));
  if (!known) {
    all.underway.set(key, drawing);
    all.last = drawing.finally(() => all.underway.delete(key)).catch(() => undefined);
  }
  await drawing;
  return true;
}

/** What readers may not see any more is not to be seen in its share images either. */
export async function forgetShares(pages: readonly string[]): Promise<void> {
  await Promise.all(pages.map((page) => rm(folderOf(page), { recursive: true, force: true })));
}
