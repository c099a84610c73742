import { rgb, type PDFDocument, type PDFFont, type PDFPage, type RGB } from 'pdf-lib';
import sharp from 'sharp';

const mm = (value: number) => (value * 72) / 25.4;
/** Around the trimmed page, for the knife. */
const bleed = 3;
/** Enough for a page on a screen: what is printed from it is nobody's paper. */
const dots = 110 / 25.4;

/** A place on the trimmed page, from its upper left corner, in millimetres. */
export type Box = { x: number; y: number; width: number; height: number };

const ink = rgb(0.08, 0.075, 0.07);
export const colourOf = (hex: string): RGB => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return rgb(red ?? 0, green ?? 0, blue ?? 0);
};

export type Text = { x: number; y: number; size: number; font: PDFFont; colour?: RGB };

/** One side of a leaf: positions are those of the trimmed page, as an art desk names them. */
export class Sheet {
  readonly #page: PDFPage;
  readonly #pdf: PDFDocument;
  readonly width: number;
  readonly height: number;

  constructor(pdf: PDFDocument, { width, height }: Pick<Box, 'width' | 'height'>) {
    this.#pdf = pdf;
    this.width = width;
    this.height = height;
    this.#page = pdf.addPage([mm(width + 2 * bleed), mm(height + 2 * bleed)]);
    this.#page.setTrimBox(mm(bleed), mm(bleed), mm(width), mm(height));
  }

  /** The whole sheet, with what the knife takes. */
  get full(): Box {
    const { width, height } = this;
    return { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
  }

  #at({ x, y, width, height }: Box) {
    const bottom = this.height - y - height;
    return { x: mm(x + bleed), y: mm(bottom + bleed), width: mm(width), height: mm(height) };
  }

  fill(box: Box, color: RGB): void {
    this.#page.drawRectangle({ ...this.#at(box), color });
  }

  /** A picture that fills its box, cut where it does not fit. */
  async picture(bytes: Buffer, box: Box): Promise<void> {
    const [width, height] = [box.width, box.height].map((side) => Math.round(side * dots));
    const options = { width: width ?? 1, height: height ?? 1, fit: 'cover' } as const;
    const jpeg = await sharp(bytes).resize(options).jpeg({ quality: 78 }).toBuffer();
    this.#page.drawImage(await this.#pdf.embedJpg(jpeg), this.#at(box));
  }

  /** One line; `y` is where its letters stand. */
  line(text: string, { x, y, size, font, colour = ink }: Text): void {
    const place = { x: mm(x + bleed), y: mm(this.height - y + bleed) };
    this.#page.drawText(text, { ...place, size, font, color: colour });
  }

  /** A paragraph: where the next one begins, in millimetres. */
  paragraph(
    text: string,
    { width, leading, ...first }: Text & { width: number; leading: number },
  ): number {
    let { y } = first;
    for (const words of linesOf(text, first, mm(width))) {
      this.line(words, { ...first, y });
      y += leading;
    }
    return y;
  }
}

/** Korean breaks between words, as the magazine does on the web. */
function linesOf(
  text: string,
  { font, size }: Pick<Text, 'font' | 'size'>,
  width: number,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && font.widthOfTextAtSize(longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
