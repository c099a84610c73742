import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { NameView } from '../content/names/types.ts';
import { NamePair } from './Name.tsx';

/** Those who made an agreement, one under the other, of equal weight. */
export const Parties = ({
  names,
  locale,
}: {
  readonly names: readonly NameView[];
  readonly locale: Locale;
}): ReactNode => (
  <ul className="parties">
    {names.map((name, index) => (
      <li key={index}>
        <NamePair name={name} locale={locale} />
      </li>
    ))}
  </ul>
);
