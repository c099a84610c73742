// node decode-heic.mjs <from> <to> <most pixels>
import { readFile } from 'node:fs/promises';

import decode from 'heic-decode';
import sharp from 'sharp';

const [from, to, most] = process.argv.slice(2);

const images = await decode.all({ buffer: await readFile(from) });
const [first] = images;
if (!first || first.width * first.height > Number(most)) throw new Error('Too many pixels');
const { data, width, height } = await first.decode();
await sharp(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
  raw: { width, height, channels: 4 },
})
  .removeAlpha()
  .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
  .toFile(to);
