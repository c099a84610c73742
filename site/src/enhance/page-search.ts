/** As `shared/pages` says it: this runs in browsers, and is given only what the site has made. */
type Word = readonly [text: string, x: number, w: number];
interface Line {
  readonly block: number;
  readonly y: number;
  readonly h: number;
  readonly words: readonly Word[];
}
export interface TextPage {
  readonly label: string;
  readonly name: string;
  readonly href: string;
  readonly lines: readonly Line[];
}

/** Where a word that was found stands, in per cent of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export interface Hit {
  readonly page: TextPage;
  readonly boxes: readonly Box[];
  /** What stands before it, itself, and what follows. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export const plain = (text: string): string => text.normalize('NFC').toLowerCase().trim();
const around = 28;

/** The words of a page in a row, each with where it begins in the text that they make. */
function rowOf({ lines }: TextPage) {
  let text = '';
  const words: { from: number; to: number; box: Box }[] = [];
  for (const { y, h, words: row } of lines) {
    for (const [word, x, w] of row) {
      const from = text.length;
      text += `${word} `;
      words.push({
        from,
        to: from + word.length,
        box: { x: x / 100, y: y / 100, w: w / 100, h: h / 100 },
      });
    }
  }
  return { text, words };
}

/** Where a page says it: every word that it touches, and the first place in its context. */
function hitOn(page: TextPage, wanted: string): Hit | null {
  const { text, words } = rowOf(page);
  const lower = text.toLowerCase();
  const first = lower.indexOf(wanted);
  if (first < 0) return null;
  const boxes: Box[] = [];
  for (let at = first; at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    for (const { from, to, box } of words) if (from < end && to > at) boxes.push(box);
  }
  const end = first + wanted.length;
  const start = Math.max(0, first - around);
  return {
    page,
    boxes,
    before: (start > 0 ? '…' : '') + text.slice(start, first),
    match: text.slice(first, end),
    after: `${text.slice(end, end + around * 2).trimEnd()}…`,
  };
}

/** The pages that say it, in order. */
export function findIn(pages: readonly TextPage[], query: string): Hit[] {
  const wanted = plain(query);
  if (wanted === '') return [];
  return pages.flatMap((page) => hitOn(page, wanted) ?? []);
}
