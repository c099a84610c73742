import { disassemble } from 'es-hangul';
import type { Locale } from '@bbk/shared/locales';

import { initialsOf } from '../analysis/tokens.ts';
import type { StoredDocument } from '../index/statements.ts';

/** One of the names of what has a name: an artist's, an alias of theirs, a section's. */
export interface Name {
  readonly name: string;
  /** Its letters one by one, without spaces: 빌 is ㅂㅣㄹ. So it is compared while a syllable is being typed. */
  readonly letters: string;
  readonly initials: string;
  readonly document: StoredDocument;
}

export const lettersOf = (text: string): string => disassemble(text.replaceAll(/\s+/g, ''));

export const nameOf = (document: StoredDocument & { readonly name: string }): Name => ({
  name: document.name,
  letters: lettersOf(document.name),
  initials: initialsOf(document.name),
  document,
});

/** How many letters have to be added, left out or changed; `limit` where it is that many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      now.push(
        Math.min(
          (before[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (before[column - 1] ?? 0) + same,
        ),
      );
    }
    if (Math.min(...now) >= limit) return limit;
    before = now;
  }
  return Math.min(limit, before.at(-1) ?? limit);
}

/** The name that is written most nearly so: at most every third letter may be wrong. */
export function nearestName(names: readonly Name[], text: string, locale: Locale): string | null {
  const wanted = lettersOf(text);
  let limit = Math.min(4, Math.floor(wanted.length / 3) + 1);
  let nearest: string | null = null;
  for (const { name, letters, document } of names) {
    if (document.locale !== locale || letters === wanted) continue;
    const far = distance(wanted, letters, limit);
    if (far < limit) [limit, nearest] = [far, name];
  }
  return nearest;
}
