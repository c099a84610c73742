import type { Locale } from '@bbk/shared/locales';

import type { NameView } from '../../content/names/types.ts';
import { nameParts } from '../Name.tsx';

const nameThenQuote = /^([^“"‘'『「]{2,24}?)[\s,:·–—]*(?=[“"‘])/u;
const startsWith = (name: NameView, headline: string, locale: Locale) =>
  nameParts(name, locale).some((part) => headline.startsWith(part.text));

interface Speaker {
  /** Whom the headline lets speak; null where it names nobody. */
  readonly name: NameView | null;
  /** What is said: the headline without the name, which stands large beside it. */
  readonly said: string;
}

/**
 * Who speaks in `탁해린 “…”`. The headline says it better than the artists that a story is filed under,
 * which may be the band; an artist whose name it starts with brings the other script.
 */
export function speakerOf(headline: string, artists: readonly NameView[], locale: Locale): Speaker {
  const quoted = nameThenQuote.exec(headline);
  const artist = artists.find((name) => startsWith(name, headline, locale));
  if (!quoted?.[1]) return { name: artist ?? artists[0] ?? null, said: headline };
  const name = quoted[1].trim();
  return {
    name: artist ?? { hangul: name, latin: null },
    said: headline.slice(quoted[0].length),
  };
}
