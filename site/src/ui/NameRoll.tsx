import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { NamedLinkView } from '../content/names/types.ts';
import { NamePair } from './Name.tsx';
import { SectionHead } from './SectionHead.tsx';

interface NameRollProps {
  readonly id: string;
  readonly title: string;
  readonly names: readonly (NamedLinkView & { readonly title?: string | null })[];
  readonly locale: Locale;
}

/** People or artists, a line for each: the name in both scripts, and what they do. */
export function NameRoll({ id, title, names, locale }: NameRollProps): ReactNode {
  if (names.length === 0) return null;
  return (
    <section className="sec" aria-labelledby={id}>
      <SectionHead id={id} title={title} />
      <ul className="roll">
        {names.map((name, index) => {
          const pair = <NamePair name={name} locale={locale} />;
          return (
            <li key={index}>
              {name.href ? (
                <a className="pair t" href={name.href}>
                  {pair}
                </a>
              ) : (
                <span className="pair">{pair}</span>
              )}
              {name.title && <span className="m">{name.title}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
