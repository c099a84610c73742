import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

/** A6 with 3 mm around it for the knife, in points. */
const trim = { width: 298, height: 420 };
const bleed = 8.5;

/** Numbers that are the same in each run: noise that no encoder makes small. */
function noise(seed: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    bytes[at] = (state >> 16) & 0xff;
  }
  return bytes;
}

/** A picture of about `kilobytes`, another one for each `seed`. */
async function picture(seed: number, kilobytes: number): Promise<Buffer> {
  const side = Math.round(Math.sqrt(kilobytes * 1024));
  const raw = { width: side, height: side, channels: 3 } as const;
  return sharp(noise(seed + 1, side * side * 3), { raw })
    .jpeg({ quality: 60 })
    .toBuffer();
}

/**
 * A magazine as it goes to print, the same in each run: pages with bleed, a line beyond the edge where it is cut,
 * and text that says which page it is, after `words`. `kilobytes` of picture on each page make it large.
 */
export async function makeMagazine(sheets: number, kilobytes = 0, words = ''): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let sheet = 1; sheet <= sheets; sheet += 1) {
    const page = pdf.addPage([trim.width + 2 * bleed, trim.height + 2 * bleed]);
    page.setTrimBox(bleed, bleed, trim.width, trim.height);
    page.drawText(`slug line ${sheet}`, { x: 40, y: 1, size: 6, font });
    page.drawText(`${words}Sheet ${sheet} of the magazine`, {
      x: bleed + 29.8,
      y: bleed + 210,
      size: 14,
      font,
    });
    if (kilobytes === 0) continue;
    const image = await pdf.embedJpg(await picture(sheet, kilobytes));
    page.drawImage(image, { x: bleed, y: bleed + 240, width: 280, height: 160 });
  }
  return Buffer.from(await pdf.save());
}
