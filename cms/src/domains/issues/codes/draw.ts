import { cmyk, PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import QRCode from 'qrcode';

/** An address as it stands in print: beside its code, for who has no camera at hand. */
export type Code = { address: string; caption: string };

/** The empty margin that readers of codes need, in modules. */
const quiet = 4;
const level = 'M';
const millimetre = 72 / 25.4;
/** Black alone: a code of four inks would be blurred by the least misregistration. */
const black = cmyk(0, 0, 0, 1);

/** As SVG. */
export const svgOf = ({ address }: Code): Promise<string> =>
  QRCode.toString(address, { type: 'svg', errorCorrectionLevel: level, margin: quiet });

/** Draws a code whose lower left corner is at `x`, `y`, as vectors. */
function draw(page: PDFPage, { address }: Code, x: number, y: number, side: number): void {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: level });
  const module = side / (modules.size + 2 * quiet);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      page.drawRectangle({
        x: x + (column + quiet) * module,
        y: y + side - (row + quiet + 1) * module,
        // A hair more than its place: no white line between neighbours.
        width: module * 1.01,
        height: module * 1.01,
        color: black,
      });
    }
  }
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
