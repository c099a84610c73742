import { getChoseong } from 'es-hangul';

import { folded } from '../analysis/normalise.ts';
import { runsOf } from '../analysis/runs.ts';
import type { Piece } from '../../content/search/types.ts';
import type { Term } from './terms.ts';

/** From where to where something stands in a text. */
export type Span = readonly [from: number, to: number];

/** What an English word keeps through its forms, about as the index's stemmer sees it. */
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed|y)$/, '') : word;

function wordSpans(text: string, word: string): Span[] {
  const start = stem(word);
  return runsOf(text)
    .filter((run) => run.script === 'letters' && (run.text === word || stem(run.text) === start))
    .map(({ at, text: found }) => [at, at + found.length]);
}

function textSpans(text: string, wanted: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    spans.push([at, at + wanted.length]);
  return spans;
}

/** Where something stands if only some characters are looked at, each as `as` reads it: others may stand between. */
function sparseSpans(
  text: string,
  wanted: string,
  looked: RegExp,
  as: (character: string) => string,
): Span[] {
  const places = [...text.matchAll(looked)].map(({ index }) => index);
  const read = places.map((at) => as(text[at] ?? '')).join('');
  return textSpans(read, wanted).map(([from, to]) => [
    places[from] ?? 0,
    (places[to - 1] ?? 0) + 1,
  ]);
}

/** Where `ㅂㅌㅅㄴㄷ` stands for 방탄소년단, with or without spaces between. */
const initialsSpans = (text: string, wanted: string): Span[] =>
  sparseSpans(text, wanted, /[가-힣]/g, getChoseong);

/** Where `빌보드코리아` stands as 빌보드 코리아. */
const spacedSpans = (text: string, wanted: string): Span[] =>
  wanted.length > 1 ? sparseSpans(text, wanted, /\S/g, (character) => character) : [];

function spansOfTerm(text: string, term: Term): Span[] {
  if (term.kind === 'initials') return initialsSpans(text, term.text);
  const runs = runsOf(term.text);
  const [only] = runs;
  if (runs.length === 1 && only?.script === 'letters') return wordSpans(text, only.text);
  const whole = textSpans(text, term.text);
  if (whole.length > 0) return whole;
  if (runs.length === 1) return spacedSpans(text, term.text);
  return runs.flatMap((run) =>
    run.script === 'letters' ? wordSpans(text, run.text) : textSpans(text, run.text),
  );
}

/** Where the terms stand in a text, in order, without overlaps. */
export function spansOf(text: string, terms: readonly Term[]): Span[] {
  const plain = folded(text);
  // A letter whose small form is longer would move everything behind it: then nothing is marked.
  if (plain.length !== text.length) return [];
  const spans = terms
    .flatMap((term) => spansOfTerm(plain, term))
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: Span[] = [];
  for (const span of spans) if (span[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(span);
  return apart;
}

/** A text in pieces, with what stands in the spans marked. */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    found.push(
      { text: text.slice(at, from), marked: false },
      { text: text.slice(from, to), marked: true },
    );
    at = to;
  }
  found.push({ text: text.slice(at), marked: false });
  return found.filter((piece) => piece.text !== '');
}

export const marked = (text: string, terms: readonly Term[]): Piece[] =>
  pieces(text, spansOf(text, terms));
