import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { ImprintKey } from '../content/shell/types.ts';
import { t } from '../i18n/messages.ts';
import { Facts } from './Facts.tsx';

interface ImprintProps {
  readonly imprint: Readonly<Partial<Record<ImprintKey, string | null>>>;
  readonly locale: Locale;
}

/** The lines that the law asks for. One without a value says so: an empty imprint must be seen to be empty. */
export function Imprint({ imprint, locale }: ImprintProps): ReactNode {
  const m = t(locale);
  const keys = Object.keys(m.imprint).filter((key): key is ImprintKey => key in imprint);
  const facts = keys.map((key) => ({
    key,
    term: m.imprint[key],
    value: imprint[key] ?? <span className="none">{m.notGiven}</span>,
  }));
  return <Facts className="imprint" facts={facts} />;
}
