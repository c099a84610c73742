import { createReadStream } from 'node:fs';

import { maxPdfBytes } from '../pages/limits.ts';

export type PdfProblem = 'notPdf' | 'tooLarge' | 'damaged' | 'active';

const names = ['/JavaScript', '/Launch', '/EmbeddedFile'];
/** So much of a part is looked at again with the next: a name may lie across both. */
const overlap = 16;
/** Where the end of a file says that it is one. */
const tail = 2048;

/** A file on disk, or what came in one piece. */
export type PdfSource = { data: Buffer; size: number; tempFilePath?: string };

const partsOf = ({ data, tempFilePath }: PdfSource): AsyncIterable<Buffer> | Iterable<Buffer> =>
  tempFilePath ? (createReadStream(tempFilePath) as AsyncIterable<Buffer>) : [data];

/**
 * Whether a file is a PDF by its content, whole, and without anything that runs when it is opened. It is read in
 * parts: it may be larger than what memory is there for.
 */
export async function checkPdf(source: PdfSource): Promise<PdfProblem | null> {
  if (source.size > maxPdfBytes) return 'tooLarge';
  let before = Buffer.alloc(0);
  let end = Buffer.alloc(0);
  let begun = false;
  for await (const part of partsOf(source)) {
    if (!begun && part.subarray(0, 5).toString('latin1') !== '%PDF-') return 'notPdf';
    begun = true;
    const seen = Buffer.concat([before, part]);
    if (names.some((name) => seen.includes(name, 0, 'latin1'))) return 'active';
    before = Buffer.from(seen.subarray(-overlap));
    end = Buffer.from(Buffer.concat([end, part.subarray(-tail)]).subarray(-tail));
  }
  if (!begun) return 'notPdf';
  return end.includes('%%EOF', 0, 'latin1') ? null : 'damaged';
}
