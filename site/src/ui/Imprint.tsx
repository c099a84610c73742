import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { ImprintKey } from '../content/shell/types.ts';
import { t } from '../i18n/messages.ts';
import { Facts } from './Facts.tsx';

interface ImprintProps {
  /** At the foot of every page, what is not given yet is one line. */
  readonly brief?: boolean;
  readonly imprint: Readonly<Partial<Record<ImprintKey, string | null>>>;
  readonly locale: Locale;
}

/** The lines that the law asks for. One without a value says so: an empty imprint must be seen to be empty. */
export function Imprint({ imprint, locale, brief = false }: ImprintProps): ReactNode {
  const m = t(locale);
  const keys = Object.keys(m.imprint).filter((key): key is ImprintKey => key in imprint);
  const facts = keys.map((key) => ({
    key,
    term: m.imprint[key],
    value: imprint[key] ?? <span className="none">{m.notGiven}</span>,
  }));
  if (!brief) return <Facts className="imprint" facts={facts} />;
  const missing = facts.filter(({ key }) => !imprint[key]).map(({ term }) => term);
  const rest = {
    key: 'missing',
    term: m.notGiven,
    value: missing.join(', '),
    className: 'not-yet',
  };
  const given = facts.filter(({ key }) => imprint[key]);
  return <Facts className="imprint" facts={[...given, missing.length > 0 ? rest : null]} />;
}
