import { getChoseong } from 'es-hangul';

import { folded } from './normalise.ts';
import { runsOf, type Run } from './runs.ts';

/** Stands between two names, so that no phrase reaches over. No word holds it. */
export const separator = ' ¦ ';

/** `빌보드` is 빌보, 보드: so that it is found within 빌보드가 and 빌보드차트, whatever is written around it. */
export function pairs(text: string): string[] {
  if (text.length === 1) return [text];
  const found: string[] = [];
  for (let at = 0; at < text.length - 1; at += 1) found.push(text.slice(at, at + 2));
  return found;
}

/** The tokens that stand for a run, in the index and in a question alike. */
export const tokensOfRun = ({ script, text }: Run): string[] =>
  script === 'letters' ? [text] : pairs(text);

const compound = /[a-z0-9]+(?:[-'’][a-z0-9]+)+/g;

/** `k-pop` is also looked for as `kpop`, `artist's` as `artists`. */
const compoundsOf = (text: string): string[] =>
  (text.match(compound) ?? []).map((word) => word.replaceAll(/[-'’]/g, ''));

/** What the index keeps of a text, as words that its own tokenizer only has to split at the spaces. */
export function tokensOf(text: string): string {
  const plain = folded(text);
  const words = runsOf(plain).flatMap(tokensOfRun);
  return [...words, ...compoundsOf(plain)].join(' ');
}

/** `방탄소년단` is ㅂㅌㅅㄴㄷ; what is not Hangul, spaces too, is left out. */
export const initialsOf = (text: string): string => {
  const hangul = folded(text).replaceAll(/[^가-힣]/g, '');
  return hangul === '' ? '' : getChoseong(hangul);
};

/** The initials of several names, each by itself, as the index keeps them. */
export const initialTokensOf = (names: readonly string[]): string =>
  [...new Set(names.map(initialsOf))]
    .filter((initials) => initials.length > 1)
    .map((initials) => pairs(initials).join(' '))
    .join(separator);
