// node render.mjs <pdf> <folder> <sheets, comma-separated> <sizes, as JSON>:
// makes the pictures of each sheet and prints a line of JSON once they lie in the folder.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import sharp from 'sharp';

import { trimOf } from './boxes.mjs';
import { linesOf } from './layout.mjs';

const [pdf, folder, sheetList, sizesJson] = process.argv.slice(2);
const sizes = JSON.parse(sizesJson);
const execute = promisify(execFile);

// One sheet at a time, on one core, and nothing kept of the last one: memory is bounded whatever the file is.
setPriority(5);
sharp.concurrency(1);
sharp.cache(false);

/** A sheet that takes longer is made to hold us up. In ms. */
const patience = 60_000;
const tool = (name, parameters, options = {}) =>
  execute(name, parameters, { timeout: patience, maxBuffer: 128 * 1024 * 1024, ...options });

const pick = (sheet) => ['-f', String(sheet), '-l', String(sheet)];
const longest = Math.max(...Object.values(sizes).map(({ side }) => side));

/** The trimmed sheet as raw pixels: `pdftoppm` writes a PPM, three bytes a pixel after a short head. */
async function draw(sheet, trim) {
  const scale = longest / Math.max(trim.width, trim.height);
  const at = (value) => String(Math.round(value * scale));
  const { stdout } = await tool(
    'pdftoppm',
    [
      ...pick(sheet),
      ...['-r', String(72 * scale)],
      ...['-x', at(trim.x), '-y', at(trim.y), '-W', at(trim.width), '-H', at(trim.height)],
      pdf,
    ],
    { encoding: 'buffer' },
  );
  const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(stdout.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error(`sheet ${sheet} was not drawn`);
  const raw = { width: Number(head[1]), height: Number(head[2]), channels: 3 };
  return sharp(stdout.subarray(head[0].length), { raw });
}

async function encode(image, { side, quality }) {
  const filename = `${randomBytes(12).toString('hex')}.webp`;
  const unfinished = join(folder, `.${filename}`);
  // AVIF would be a third smaller and take ten times as long (docs/adr: pages from a PDF).
  const { width, height, size } = await image
    .clone()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality, effort: 2 })
    .toFile(unfinished);
  await rename(unfinished, join(folder, filename));
  return { filename, width, height, bytes: size };
}

async function render(sheet) {
  const { stdout: boxes } = await tool('pdfinfo', ['-box', ...pick(sheet), pdf]);
  const trim = trimOf(boxes, sheet);
  const { stdout: layout } = await tool('pdftotext', ['-bbox-layout', ...pick(sheet), pdf, '-']);
  const image = await draw(sheet, trim);
  const pictures = {};
  for (const [name, size] of Object.entries(sizes)) pictures[name] = await encode(image, size);
  return { sheet, ...pictures, lines: linesOf(layout, trim) };
}

for (const sheet of sheetList.split(',').map(Number)) {
  const line = `${JSON.stringify(await render(sheet))}\n`;
  // Whoever started us reads as fast as they keep what was made, and no faster.
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}
