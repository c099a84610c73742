import type { Locale } from '@bbk/shared/locales';
import { Fragment, type ReactNode } from 'react';

import type { NamedLinkView, NameView } from '../content/names/types.ts';
import { isLatin } from './measure.ts';

interface NamePart {
  readonly text: string;
  readonly latin: boolean;
}

/** The page's own name first, the other one behind it where it differs. */
export function nameParts(name: NameView, locale: Locale): readonly NamePart[] {
  const both = locale === 'ko' ? [name.hangul, name.latin] : [name.latin, name.hangul];
  const given = both.filter((text): text is string => text !== null && text !== '');
  return [...new Set(given)].map((text) => ({ text, latin: isLatin(text) }));
}

const languageOf = (part: NamePart, locale: Locale) => {
  const language = part.latin ? 'en' : 'ko';
  return language === locale ? undefined : language;
};

/** The name as running text says it: in the page's language where there is one. */
export function NameText({
  name,
  locale,
}: {
  readonly name: NameView;
  readonly locale: Locale;
}): ReactNode {
  const [part] = nameParts(name, locale);
  if (!part) return null;
  const lang = languageOf(part, locale);
  return lang ? <span lang={lang}>{part.text}</span> : part.text;
}

/** Both names, of equal weight: Latin is 1.17 times the Hangul, so that capitals match its height. */
export function NamePair({
  name,
  locale,
}: {
  readonly name: NameView;
  readonly locale: Locale;
}): ReactNode {
  const parts = nameParts(name, locale);
  return parts.map((part, index) => (
    <Fragment key={part.text}>
      {index > 0 && ' '}
      <span className={part.latin ? 'la' : 'd'} lang={languageOf(part, locale)}>
        {part.text}
      </span>
    </Fragment>
  ));
}

/** The name as a link to its page, or as text where it has none. */
export function NameLink({
  name,
  locale,
}: {
  readonly name: NamedLinkView;
  readonly locale: Locale;
}): ReactNode {
  const text = <NameText name={name} locale={locale} />;
  return name.href ? (
    <a className="t" href={name.href}>
      {text}
    </a>
  ) : (
    text
  );
}
