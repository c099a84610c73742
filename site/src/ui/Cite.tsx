import type { Locale } from '@bbk/shared/locales';
import { citationFormats, type CitationFormat } from '@bbk/shared/urls';
import type { ReactNode } from 'react';

import { t } from '../i18n/messages.ts';

/** How it is cited: a file for each kind of bibliography. */
export const Cite = ({
  cite,
  locale,
}: {
  readonly cite: Readonly<Record<CitationFormat, string>>;
  readonly locale: Locale;
}): ReactNode => {
  const m = t(locale).cite;
  return (
    <span className="cite">
      {citationFormats.map((format) => (
        <a className="t" key={format} href={cite[format]} download rel="nofollow">
          {m[format]}
        </a>
      ))}
    </span>
  );
};
