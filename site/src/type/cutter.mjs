// Runs in a thread of its own: cutting a face takes a tenth of a second, in which no page would be answered.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';

import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const sofia =
  '@fontsource-variable/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-wght-normal.woff2';
/** One weight of the variable face: all of them in one file are nearly three times as large as the one that most is set in. */
const numerals = (/** @type {number} */ wght) => ({
  file: sofia,
  options: {
    keepFeatures: ['kern', 'tnum', 'lnum'],
    variationAxes: { wght },
    // What is said of the axes and of hinting: there is none of either left.
    dropTables: ['STAT', 'gasp'],
  },
});

const faces = {
  display: {
    file: '@expo-google-fonts/black-han-sans/400Regular/BlackHanSans_400Regular.ttf',
    options: { keepFeatures: ['kern'] },
  },
  count: numerals(900),
  count200: numerals(200),
  count400: numerals(400),
};

/** @type {Map<keyof typeof faces, Promise<Buffer>>} */
const sources = new Map();

/** @param {keyof typeof faces} face */
function sourceOf(face) {
  const known = sources.get(face) ?? readFile(require.resolve(faces[face].file));
  sources.set(face, known);
  return known;
}

/** @param {{ id: number, face: keyof typeof faces, text: string }} order */
async function cut({ id, face, text }) {
  try {
    const source = await sourceOf(face);
    // All are set large, where hinting does nothing: it would be more than half of the file.
    const options = { targetFormat: 'woff2', noHinting: true, ...faces[face].options };
    const font = await subsetFont(source, text, options);
    parentPort?.postMessage({ id, font });
  } catch (problem) {
    parentPort?.postMessage({ id, problem: String(problem) });
  }
}

parentPort?.on('message', (order) => void cut(order));
