import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { repositoryRoot } from '../../platform/settings.ts';
import { credit, pictures } from '../data/pictures.ts';

import type { Writer } from './writer.ts';

/** Not beside this file's own address: a bundler would take the whole folder with it. */
const folder = () => join(/* turbopackIgnore: true */ repositoryRoot, 'cms/src/seed/pictures');

/** A picture as it lies in the repository. */
export const pictureBytes = (key: string): Promise<Buffer> =>
  readFile(join(folder(), `${key}.webp`));

async function fileOf(key: string) {
  const name = `${key}.webp`;
  const data = await pictureBytes(key);
  return { data, mimetype: 'image/webp', name, size: data.length };
}

/** Uploads every picture, one after the other: each makes its small sizes at once. */
export async function writePictures(writer: Writer): Promise<void> {
  let done = 0;
  for (const { key, alt, caption } of pictures) {
    const data = {
      alt: alt[0],
      caption: caption?.[0],
      credit: credit[0],
      source: '견본',
      rights: '견본. 자체 제작',
      sample: true,
    };
    await writer.create('media', key, data, await fileOf(key));
    await writer.update('media', key, { alt: alt[1], caption: caption?.[1], credit: credit[1] });
    done += 1;
    if (done % 10 === 0) writer.say(`pictures ${done} of ${pictures.length}`);
  }
}
