import { folded, normalised } from '../analysis/normalise.ts';
import { runsOf, type Run } from '../analysis/runs.ts';
import { pairs, tokensOfRun } from '../analysis/tokens.ts';

/** One thing that has to be in a document, and how it is asked of the two full-text tables. */
export interface Term {
  /** Folded: what is marked where it is found. */
  readonly text: string;
  readonly kind: 'words' | 'initials';
  readonly heads: string;
  /** Null where only heads are asked. */
  readonly bodies: string | null;
}

/** Beyond these, nothing that is typed makes a difference. */
export const longestQuery = 100;
const mostTerms = 8;

/** Without what nobody can have meant: control characters, more than one space, more than a hundred characters. */
export const tidied = (query: string): string =>
  Array.from(normalised(query).replaceAll(/\s+/g, ' ').trim())
    .slice(0, longestQuery)
    .join('')
    .trim();

const quoted = (tokens: readonly string[]): string => `"${tokens.join(' ')}"`;

const initialsTerm = (text: string): Term => ({
  text,
  kind: 'initials',
  heads: `initials : ${text.length > 1 ? quoted(pairs(text)) : `"${text}" *`}`,
  bodies: null,
});

/** `k-pop` is also written `kpop`. */
function alternatives(text: string, runs: readonly Run[]): string[] {
  const plain = quoted(runs.flatMap(tokensOfRun));
  const joined = text.replaceAll(/[-'’]/g, '');
  return runs.length > 1 && /^[a-z0-9]+$/.test(joined) ? [plain, quoted([joined])] : [plain];
}

function term(text: string): Term | null {
  const runs = runsOf(text);
  const [only] = runs;
  if (!only) return null;
  if (runs.length === 1 && only.script === 'jamo' && /^[ㄱ-ㅎ]+$/.test(only.text))
    return initialsTerm(only.text);
  // One syllable starts too many words to look for them in every body: there, only the word itself.
  if (runs.length === 1 && only.script === 'syllables' && only.text.length === 1)
    return { text, kind: 'words', heads: `"${only.text}" *`, bodies: quoted([only.text]) };
  const expression = alternatives(text, runs).join(' OR ');
  return { text, kind: 'words', heads: expression, bodies: expression };
}

const chunk = /"([^"]+)"|[^\s"]+/g;

/** The words of a query, or what stands in quotation marks together; each once. */
const chunksOf = (query: string): string[] => {
  const found = [...folded(query).matchAll(chunk)].map(([all, inner]) => (inner ?? all).trim());
  return [...new Set(found)].slice(0, mostTerms);
};

export const termsOf = (query: string): Term[] =>
  chunksOf(query).flatMap((text) => term(text) ?? []);

const particle =
  /(?<=[가-힣]{2})(?:에서는|으로는|이라는|에게서|에서|에게|으로|부터|까지|처럼|보다|라는|이나|의|은|는|이|가|을|를|에|로|와|과|도|만)$/;

/** `빌보드코리아` may have been written as two words, at any place: then one stands right behind the other. */
function splits(text: string): string[] {
  const between = Array.from({ length: Math.max(0, text.length - 3) }, (_, index) => index + 2);
  return between.map((at) => quoted([...pairs(text.slice(0, at)), ...pairs(text.slice(at))]));
}

function loosened(text: string): Term | null {
  const plain = text.replace(particle, '');
  const runs = runsOf(plain);
  const [only] = runs;
  const found = term(plain);
  if (!found || !only || runs.length > 1 || found.kind === 'initials') return found;
  const more = only.script === 'letters' ? [`"${only.text}" *`] : splits(only.text);
  const expression = [found.heads, ...more].join(' OR ');
  return { ...found, heads: expression, bodies: found.bodies && expression };
}

/** The same query read generously: without particles, with words written apart, and words that only begin so. */
export const looseTermsOf = (query: string): Term[] =>
  chunksOf(query).flatMap((text) => loosened(text) ?? []);
