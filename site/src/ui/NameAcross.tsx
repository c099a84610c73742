import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { NameView } from '../content/names/types.ts';
import { hangulWidth, latinWidth } from './measure.ts';
import { NamePair, nameParts } from './Name.tsx';
import { cx, vars } from './vars.ts';

interface NameAcrossProps {
  readonly name: NameView;
  readonly locale: Locale;
  /** Where the name is the page's heading. */
  readonly as?: 'h1' | 'p';
}

/** A name set to the measure: its length decides its size. */
export function NameAcross({ name, locale, as: Element = 'p' }: NameAcrossProps): ReactNode {
  const parts = nameParts(name, locale);
  const korean = parts.find((part) => !part.latin);
  const latin = parts.find((part) => part.latin);
  const capitals = latin && latinWidth(latin.text);
  const widths = {
    '--ko': korean ? hangulWidth(korean.text) : null,
    '--la': capitals?.width ?? null,
    '--la-in': capitals?.before ?? null,
  };
  return (
    <div className={cx('vs', korean && latin && 'vs--both')} style={vars(widths)}>
      <Element>
        <NamePair name={name} locale={locale} />
      </Element>
    </div>
  );
}
