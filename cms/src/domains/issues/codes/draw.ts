import { cmyk, PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import { encode, renderSVG } from 'uqr';

/** An address as it stands in print: beside its code, for who has no camera at hand. */
export type Code = { address: string; caption: string };

/** The empty margin that readers of codes need, in modules. */
const quiet = 4;
const millimetre = 72 / 25.4;
/** Black alone: a code of four inks would be blurred by the least misregistration. */
const black = cmyk(0, 0, 0, 1);

const coding = { ecc: 'M', border: quiet } as const;

/** As SVG. */
export const svgOf = ({ address }: Code): string => renderSVG(address, coding);

/** Draws a code whose lower left corner is at `x`, `y`, as vectors. */
function draw(page: PDFPage, { address }: Code, x: number, y: number, side: number): void {
  const { data, size } = encode(address, coding);
  const module = side / size;
  data.forEach((modules, row) => {
    modules.forEach((isBlack, column) => {
      if (!isBlack) return;
      page.drawRectangle({
        x: x + column * module,
        y: y + side - (row + 1) * module,
        // A hair more than its place: no white line between neighbours.
        width: module * 1.01,
        height: module * 1.01,
        color: black,
      });
    });
  });
}

const start = async () => {
  const pdf = await PDFDocument.create();
  return { pdf, font: await pdf.embedFont(StandardFonts.Helvetica) };
};

/** One code as a PDF of its own size, to be placed in a layout. */
export async function pdfOf(code: Code): Promise<Uint8Array> {
  const { pdf } = await start();
  const side = 25 * millimetre;
  draw(pdf.addPage([side, side]), code, 0, 0, side);
  return pdf.save();
}

const columns = 4;
const rows = 6;
const sheet = { width: 210 * millimetre, height: 297 * millimetre };

function place(page: PDFPage, font: PDFFont, code: Code, at: number): void {
  const [column, row] = [at % columns, Math.floor(at / columns)];
  const [width, height] = [sheet.width / columns, sheet.height / rows];
  const side = 32 * millimetre;
  const x = column * width + (width - side) / 2;
  const y = sheet.height - (row + 1) * height + 10 * millimetre;
  draw(page, code, x, y, side);
  page.drawText(code.caption, { x: x + 8, y: y - 8, size: 9, font, color: black });
}

/** All codes of an issue on sheets, each with what it is for. */
export async function sheetOf(codes: readonly Code[]): Promise<Uint8Array> {
  const { pdf, font } = await start();
  const each = columns * rows;
  for (let first = 0; first < codes.length; first += each) {
    const page = pdf.addPage([sheet.width, sheet.height]);
    codes.slice(first, first + each).forEach((code, at) => place(page, font, code, at));
  }
  return pdf.save();
}
