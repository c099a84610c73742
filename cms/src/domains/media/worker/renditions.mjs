// node renditions.mjs <picture> <folder> <widths, comma-separated>: prints what it made, as JSON.
import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';

const [picture, folder, list] = process.argv.slice(2);

setPriority(10);
sharp.concurrency(1);

const { width: original } = await sharp(picture).metadata();
const fitting = list
  .split(',')
  .map(Number)
  .filter((width) => width <= original);
const widths = fitting.length > 0 ? fitting : [original];

const made = [];
try {
  for (const width of widths) {
    const filename = `${randomBytes(12).toString('hex')}.avif`;
    const unfinished = join(folder, `.${filename}`);
    // Effort 4 takes six times as long for 4 % fewer bytes [measured: 11.8 s, not 1.8 s, for 1920 wide].
    const info = await sharp(picture)
      .resize({ width })
      .avif({ quality: 55, effort: 2 })
      .toFile(unfinished);
    await rename(unfinished, join(folder, filename));
    made.push({ width: info.width, height: info.height, filename, filesize: info.size });
  }
} catch (error) {
  for (const { filename } of made) await rm(join(folder, filename), { force: true });
  throw error;
}
process.stdout.write(JSON.stringify(made));
