import { aptInstall } from './apt.mjs';
import { onPath } from './find.mjs';

const tools = ['pdftoppm', 'pdftotext', 'pdfinfo'];
const installed = () => tools.every((tool) => onPath(tool) !== null);

/**
 * Poppler's tools, which pages are made from a PDF with: installed ones, or Debian's. Whether they are there: the
 * magazine works without, and says in the admin what is missing.
 */
export async function poppler() {
  return installed() || ((await aptInstall('poppler-utils')) && installed());
}
