export type Numbering = {
  /** Sheets in the PDF. */
  sheets: number;
  /** The sheet that page 1 is on, counted from 1: what lies before it is the cover. */
  firstPage: number;
  /** Printed pages without the covers; what follows them is the back of the cover. */
  pageCount: number | null;
};

/** What a page is called in an address: `34`; `c1` for the cover, as printers count its four sides. */
export type PageLabel = string;

/**
 * The label of each sheet, in order. The sides before page 1 are counted from the front, those after the last
 * page so that the last of all is side 4.
 */
export function labelsOf({ sheets, firstPage, pageCount }: Numbering): PageLabel[] {
  const before = Math.min(Math.max(firstPage - 1, 0), sheets);
  // Without covers in front there are none at the back: then the PDF holds the inside only.
  const inside = before > 0 && pageCount ? Math.min(pageCount, sheets - before) : sheets - before;
  const after = sheets - before - inside;
  const firstAfter = Math.max(before + 1, 4 - after + 1);
  return Array.from({ length: sheets }, (_, index) => {
    if (index < before) return `c${index + 1}`;
    if (index < before + inside) return String(index - before + 1);
    return `c${firstAfter + index - before - inside}`;
  });
}

/** Whether a sheet lies on the right of its spread: odd pages do, and so does the front of the cover. */
export const isRight = (index: number, firstPage: number): boolean =>
  (index - (firstPage - 1)) % 2 === 0;
