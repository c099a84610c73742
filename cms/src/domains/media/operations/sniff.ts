export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic';

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const ascii = (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end);

/** The brands that a file of the ISO media family names: the major one and the compatible ones. */
function brandsOf(bytes: Buffer): string[] {
  const size = Math.min(bytes.readUInt32BE(0), 256, bytes.length);
  const brands = [ascii(bytes, 8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(ascii(bytes, at, at + 4));
  return brands;
}

/** What a file is by its first bytes; its name and declared type say nothing. */
export function pictureKind(bytes: Buffer): PictureKind | null {
  if (bytes.length < 32) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 8) !== 'ftyp') return null;
  const brands = brandsOf(bytes);
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => heicBrands.includes(brand)) ? 'heic' : null;
}

/** Markup that a browser would run if the file were served as something else. */
const markup = /<(?:script|html|svg|iframe|\?php|!doctype\s+html)[\s>/]/i;

/** Whether the file is also something else: a page, a PDF, an archive. Phones append video, which is none. */
export function isPolyglot(bytes: Buffer): boolean {
  const zip = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (zip >= 0 && bytes.length - zip < 65_558) return true;
  if (bytes.subarray(0, 1024).includes('%PDF-', 0, 'latin1')) return true;
  return markup.test(bytes.toString('latin1'));
}
