import type { Locale } from '@bbk/shared/locales';

import { folded } from '../analysis/normalise.ts';
import { runsOf } from '../analysis/runs.ts';
import { lettersOf, type Name } from './names.ts';

/** How well a name answers to what has been typed so far: less is better, null not at all. */
function fit(
  name: Name,
  typed: { text: string; letters: string; initials: string | null },
): number | null {
  if (typed.initials !== null)
    return name.initials.startsWith(typed.initials) ? name.initials.length : null;
  if (name.letters.startsWith(typed.letters)) return name.letters.length;
  const word = runsOf(name.name).some(({ at }) => name.name.startsWith(typed.text, at));
  return word ? 100 + name.letters.length : null;
}

/** The documents whose names begin as what has been typed, or whose initials do; each once, the best first. */
export function suggestNames(
  names: readonly Name[],
  text: string,
  locale: Locale,
  limit: number,
): Name[] {
  const plain = folded(text).trim();
  const compact = plain.replaceAll(' ', '');
  const typed = {
    text: plain,
    letters: lettersOf(plain),
    initials: /^[ㄱ-ㅎ]{2,}$/.test(compact) ? compact : null,
  };
  if (typed.letters === '') return [];
  const fitting = names
    .filter(({ document }) => document.locale === locale)
    .flatMap((name) => {
      const how = fit(name, typed);
      return how === null ? [] : [{ name, how }];
    })
    .toSorted((a, b) => a.how - b.how);
  const once = new Map(fitting.toReversed().map(({ name }) => [name.document.row, name]));
  return [...once.values()].toReversed().slice(0, limit);
}
