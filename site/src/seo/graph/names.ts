import type { Locale } from '@bbk/shared/locales';
import type { Person } from 'schema-dts';

import type { NamedLinkView, NameView } from '../../content/names/types.ts';

/** The name in the page's language, or the other one. */
export const nameIn = (locale: Locale, { hangul, latin }: NameView): string =>
  (locale === 'ko' ? (hangul ?? latin) : (latin ?? hangul)) ?? '';

/** The name in the other script. */
export function otherName(locale: Locale, { hangul, latin }: NameView): string | undefined {
  const other = locale === 'ko' ? latin : hangul;
  return other !== null && other !== nameIn(locale, { hangul, latin }) ? other : undefined;
}

interface In {
  readonly locale: Locale;
  readonly absolute: (path: string) => string;
}

export const person = ({ locale, absolute }: In, view: NamedLinkView): Person => ({
  '@type': 'Person',
  name: nameIn(locale, view),
  url: view.href === null ? undefined : absolute(view.href),
});
