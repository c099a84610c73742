// Draws one share image: run in a process of its own, since it takes a second of a processor. Plain Node, since a
// bundler does not see it. Reads what to draw from stdin, and writes a JPEG to the file that is named there.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

import satori from 'satori';
import sharp from 'sharp';

/**
 * @typedef {import('../content/share/types.ts').ShareContent} ShareContent
 * @typedef {{ content: ShareContent, file: string | null, width: number, height: number, words: boolean, out: string }} Job
 * @typedef {{ type: string, props: { style: object, children: unknown } }} Element
 */

const require = createRequire(import.meta.url);
/** @param {string} name @param {string} path */
const face = async (name, path) => ({
  name,
  weight: /** @type {const} */ (400),
  style: /** @type {const} */ ('normal'),
  data: await readFile(require.resolve(path)),
});

const ink = '#141312';
const paper = '#fbfaf6';

/** @param {object} style @param {unknown[]} children @returns {Element} */
const box = (style, ...children) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.filter(Boolean) },
});

/**
 * Of a card 1200 wide; a headline of 8 and of 80 characters both fill their place. Latin letters are narrower.
 * @param {string} title
 */
function titleStyle(title) {
  const length = [...title].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x7f ? 1 : 0.6), 0);
  if (length <= 10) return { fontSize: 112, lineClamp: 2, textWrap: 'balance' };
  if (length <= 22) return { fontSize: 88, lineClamp: 2, textWrap: 'balance' };
  if (length <= 34) return { fontSize: 68, lineClamp: 3, textWrap: 'balance' };
  // A balanced text that is cut short is cut far too short.
  return { fontSize: 48, lineClamp: 4 };
}

/**
 * The corner that the name stands in, and the block of colour that the title stands on.
 * @param {Job} job
 */
function card({ content, width, height }) {
  const { title, label, number, siteName, signal, picture } = content;
  // The cards for KakaoTalk are smaller, and its crop takes a little of the top and foot of the others.
  const unit = width / 1200;
  const { fontSize, ...setting } = titleStyle(title);
  /** @param {number} value */
  const px = (value) => Math.round(value * unit);
  const name = box(
    {
      position: 'absolute',
      top: 0,
      left: 0,
      background: picture ? paper : 'transparent',
      color: ink,
      padding: `${px(36)}px ${px(32)}px ${px(20)}px ${px(44)}px`,
      fontSize: px(32),
    },
    siteName,
  );
  const figure =
    number !== null &&
    box(
      {
        position: 'absolute',
        top: px(picture ? 0 : 20),
        right: px(picture ? 0 : 40),
        background: picture ? signal : 'transparent',
        color: ink,
        fontFamily: 'Count',
        fontSize: px(picture ? 128 : 330),
        lineHeight: 0.9,
        padding: picture ? `${px(34)}px ${px(40)}px ${px(6)}px` : 0,
      },
      String(number),
    );
  const words = box(
    {
      position: 'absolute',
      left: 0,
      bottom: 0,
      flexDirection: 'column',
      maxWidth: width,
      background: signal,
      color: ink,
      padding: `${px(26)}px ${px(52)}px ${px(44)}px ${px(44)}px`,
    },
    label && box({ fontSize: px(28), marginBottom: px(14), fontFamily: 'Text' }, label),
    {
      type: 'div',
      props: {
        style: {
          display: 'block',
          ...setting,
          fontSize: px(fontSize),
          lineHeight: 1.16,
          letterSpacing: '-0.01em',
          wordBreak: 'keep-all',
        },
        children: title,
      },
    },
  );
  return box(
    {
      position: 'relative',
      width,
      height,
      fontFamily: 'Display, Text',
      background: picture ? 'transparent' : signal,
    },
    figure,
    name,
    words,
  );
}

/** @param {Job} job */
async function words(job) {
  const fonts = await Promise.all([
    face('Display', '@expo-google-fonts/black-han-sans/400Regular/BlackHanSans_400Regular.ttf'),
    // What the display face has no glyph for: corner brackets, the middle dot, rare syllables.
    face('Text', '@expo-google-fonts/gothic-a1/800ExtraBold/GothicA1_800ExtraBold.ttf'),
    face(
      'Count',
      '@fontsource/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-900-normal.woff',
    ),
  ]);
  const svg = await satori(
    /** @type {import('react').ReactElement} */ (/** @type {unknown} */ (card(job))),
    { width: job.width, height: job.height, fonts },
  );
  return Buffer.from(svg);
}

/**
 * The part of a picture that a shape shows: as much as fits, around the point that a crop must keep.
 * @param {{ width: number, height: number }} picture @param {{ x: number, y: number }} focal
 * @param {number} width @param {number} height
 */
function crop(picture, focal, width, height) {
  const scale = Math.max(width / picture.width, height / picture.height);
  const across = Math.min(picture.width, Math.round(width / scale));
  const down = Math.min(picture.height, Math.round(height / scale));
  /** @param {number} percent @param {number} whole @param {number} part */
  const at = (percent, whole, part) =>
    Math.round(Math.min(Math.max((percent / 100) * whole - part / 2, 0), whole - part));
  return {
    left: at(focal.x, picture.width, across),
    top: at(focal.y, picture.height, down),
    width: across,
    height: down,
  };
}

/** @param {Job} job */
async function ground({ content, file, width, height }) {
  if (!file) return sharp({ create: { width, height, channels: 3, background: content.signal } });
  const { data, info } = await sharp(file, { limitInputPixels: 100_000_000 })
    .rotate()
    .flatten({ background: paper })
    .toBuffer({ resolveWithObject: true });
  const part = crop(info, content.picture?.focal ?? { x: 50, y: 50 }, width, height);
  return sharp(data).extract(part).resize(width, height);
}

const job = /** @type {Job} */ (JSON.parse(await text(process.stdin)));
const image = await ground(job);
if (job.words) image.composite([{ input: await words(job) }]);
await image.jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: '4:4:4' }).toFile(job.out);
