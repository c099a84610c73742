import type { Piece } from '../../content/search/types.ts';
import { marked, pieces, spansOf } from './mark.ts';
import type { Term } from './terms.ts';

const length = 150;
const before = 40;

/** Where a sentence, or at least a word, begins: at most so far before the place. */
function beginning(body: string, at: number): number {
  if (at <= before) return 0;
  const near = body.slice(at - before, at);
  const sentence = Math.max(near.lastIndexOf('. '), near.lastIndexOf('? '), near.lastIndexOf('\n'));
  if (sentence >= 0) return at - before + sentence + (near[sentence] === '\n' ? 1 : 2);
  return at - before + near.indexOf(' ') + 1;
}

/** The end of the last whole word before the snippet is full. */
function end(body: string, from: number): number {
  if (from + length >= body.length) return body.length;
  const space = body.lastIndexOf(' ', from + length);
  return space > from + length / 2 ? space : from + length;
}

function cut(body: string, from: number, terms: readonly Term[]): Piece[] {
  const to = end(body, from);
  const text = body.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  const start = from > 0 && !/[.?!\n]\s?$/.test(body.slice(Math.max(0, from - 2), from)) ? '…' : '';
  const shown = `${start}${text}${to < body.length ? '…' : ''}`;
  return pieces(shown, spansOf(shown, terms));
}

/**
 * What of a document is shown below its title: the dek where it has the words, else the place in the body
 * where they stand; where neither has them (it was the title, or a name), the dek, or the beginning.
 */
export function snippet(dek: string | null, body: string, terms: readonly Term[]): Piece[] {
  const inDek = dek === null ? [] : spansOf(dek, terms);
  if (dek !== null && inDek.length > 0) return pieces(dek, inDek);
  const [first] = spansOf(body, terms);
  if (first) return cut(body, beginning(body, first[0]), terms);
  return dek === null ? cut(body, 0, terms) : marked(dek, terms);
}
