/** 200 MB: a magazine of 200 pages at print resolution. */
export const maxPdfBytes = 200 * 1024 * 1024;

export type PdfProblem = 'notPdf' | 'tooLarge' | 'damaged' | 'active';

/** Whether a file is a PDF by its content, whole, and without anything that runs when it is opened. */
export function checkPdf(bytes: Buffer): PdfProblem | null {
  if (bytes.length > maxPdfBytes) return 'tooLarge';
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return 'notPdf';
  if (!bytes.subarray(-2048).includes('%%EOF', 0, 'latin1')) return 'damaged';
  const names = ['/JavaScript', '/Launch', '/EmbeddedFile'];
  return names.some((name) => bytes.includes(name, 0, 'latin1')) ? 'active' : null;
}
