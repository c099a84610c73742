import type { SearchIndex } from '../index/searchIndex.server.ts';
import type { Term } from './terms.ts';

/**
 * What it counts where a term stands. A body that says it often counts up to four more, so that a document
 * is never above one that says it in a better place; being called so counts more than all.
 */
const weights = { title: 64, names: 32, dek: 16, initials: 24, bodies: 8 } as const;
const frequency = 4;
export const calledSo = 128;

/** bm25 costs a hundred times what finding costs: a word of more documents than this says little about each. */
const rankedAtMost = 1_000;

const comma = 44;
const zero = 48;

/** Gives each row of a comma-separated list its weight, where it has none that is higher. */
function raise(scores: Uint16Array, rows: string, weight: number): number {
  let [row, count] = [0, 0];
  for (let at = 0; at <= rows.length; at += 1) {
    const code = at < rows.length ? rows.charCodeAt(at) : comma;
    if (code !== comma) {
      row = row * 10 + code - zero;
      continue;
    }
    if (rows.length > 0) count += 1;
    if ((scores[row] ?? 0) < weight) scores[row] = weight;
    row = 0;
  }
  return count;
}

/** Who says it most, in four steps: within a step, the newer is better. */
function raiseByFrequency(index: SearchIndex, scores: Uint16Array, expression: string): void {
  const ranked = index.ranked(expression);
  const best = Math.min(...ranked.map(({ score }) => score));
  for (const { row, score } of ranked)
    if (scores[row] === weights.bodies)
      scores[row] = weights.bodies + Math.min(frequency, Math.ceil((score / best) * frequency));
}

/** What each row counts for one term; 0 where it does not have it. */
export function scoresOf(index: SearchIndex, term: Term): Uint16Array {
  const scores = new Uint16Array(index.facts.size);
  if (term.kind === 'initials') {
    raise(scores, index.rows('heads', term.heads), weights.initials);
    return scores;
  }
  for (const column of ['title', 'names', 'dek'] as const)
    raise(scores, index.rows('heads', `${column} : (${term.heads})`), weights[column]);
  if (term.bodies === null) return scores;
  const count = raise(scores, index.rows('bodies', term.bodies), weights.bodies);
  if (count > 1 && count <= rankedAtMost) raiseByFrequency(index, scores, term.bodies);
  return scores;
}

/** Adds what each row counts for another term; a row that lacks one of them is out. */
export function meet(all: Uint16Array, scores: Uint16Array): Uint16Array {
  const met = new Uint16Array(all.length);
  for (let row = 0; row < all.length; row += 1) {
    const [first = 0, second = 0] = [all[row], scores[row]];
    if (first > 0 && second > 0) met[row] = first + second;
  }
  return met;
}
