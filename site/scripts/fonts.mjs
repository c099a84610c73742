/**
 * Cuts the two faces that the site serves, and writes their style sheet: `pnpm --filter @bbk/site fonts`.
 * The results are committed; run it again when a face or the slicing changes.
 *
 * The display face holds the 2,350 syllables of KS X 1001. The 760 that a music magazine uses most
 * (`syllables.json`, counted over the magazine's own texts) are two slices; the rest is dealt by code point,
 * so that a slice's range is two numbers: a range per rare syllable would be 6 KB of style sheet.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const out = new URL('../public/fonts/', import.meta.url);
const styles = new URL('../src/styles/', import.meta.url);

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
/** Corner brackets and the middle dot stay with the text face: they would be too heavy in this one. */
const displayMarks = '–—…“”‘’←→×';
const countMarks = '–—×°₩$€“”‘’·ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜßàáâäåæçèéêëíîïñóôöøùúûü';
const rareSlices = 5;

function koreanStandard() {
  const decoder = new TextDecoder('euc-kr');
  const syllables = new Set();
  for (let lead = 0xb0; lead <= 0xc8; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      syllables.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return syllables;
}

/** `U+41-5a,U+ac00` */
function unicodeRange(text) {
  const codes = [...new Set(Array.from(text, (c) => c.codePointAt(0)))].sort((a, b) => a - b);
  const runs = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && code === run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code) => code.toString(16);
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

async function cut(name, source, text, options = {}) {
  const font = await subsetFont(source, text, { targetFormat: 'woff2', ...options });
  const hash = createHash('sha256').update(font).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.woff2`;
  await writeFile(new URL(file, out), font);
  console.log(`${file}  ${[...new Set(text)].length} glyphs  ${font.length} bytes`);
  return { href: `/fonts/${file}`, range: unicodeRange(text) };
}

const face = (family, weight, { href, range }) =>
  `@font-face {\n  font-family: '${family}';\n  src: url('${href}') format('woff2');\n` +
  `  font-weight: ${weight};\n  font-display: swap;\n  unicode-range: ${range};\n}\n`;

await mkdir(out, { recursive: true });
for (const file of await readdir(out)) {
  if (file.endsWith('.woff2')) await rm(new URL(file, out));
}

const display = await readFile(
  require.resolve('@expo-google-fonts/black-han-sans/400Regular/BlackHanSans_400Regular.ttf'),
);
const count = await readFile(
  require.resolve('@fontsource-variable/sofia-sans-extra-condensed/files/sofia-sans-extra-condensed-latin-wght-normal.woff2'),
);

const { first, second } = JSON.parse(
  await readFile(new URL('syllables.json', import.meta.url), 'utf8'),
);
const frequent = new Set(first + second);
const rare = [...koreanStandard()].filter((syllable) => !frequent.has(syllable)).sort();
const size = Math.ceil(rare.length / rareSlices);

// Where ranges overlap, the face that is declared last is asked first: so the rare ones stand before.
const displayFaces = [];
for (let at = 0; at < rare.length; at += size) {
  const part = rare.slice(at, at + size);
  const cutFace = await cut(`display-rare-${at / size + 1}`, display, part.join(''));
  const [from, to] = [part.at(0), part.at(-1)].map((c) => c.codePointAt(0).toString(16));
  displayFaces.push({ ...cutFace, range: `U+${from}-${to}` });
}
displayFaces.push(await cut('display-more', display, second));
const base = await cut('display', display, ascii + displayMarks + first);
displayFaces.push(base);
const countFace = await cut('count', count, ascii + countMarks, {
  variationAxes: { wght: { min: 200, max: 900 } },
});

await writeFile(
  new URL('fonts.css', styles),
  `/* Written by scripts/fonts.mjs. */\n${displayFaces.map((cutFace) => face('BK Display', 400, cutFace)).join('')}` +
    face('BK Count', '200 900', countFace),
);
await writeFile(
  new URL('fonts.ts', styles),
  `/** Written by scripts/fonts.mjs: what nearly every page needs at once, for a preload. */\n` +
    `export const preloadedFonts = [\n  '${base.href}',\n  '${countFace.href}',\n] as const;\n`,
);
