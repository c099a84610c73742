import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { ChoiceView, FacetView } from '../../content/search/types.ts';
import { t } from '../../i18n/messages.ts';
import { Numeral } from '../../ui/Numeral.tsx';
import { cx } from '../../ui/vars.ts';

const Choice = ({ choice }: { readonly choice: ChoiceView }): ReactNode => (
  <li>
    <a href={choice.href} rel="nofollow" aria-current={choice.current ? 'true' : undefined}>
      {choice.label} <Numeral>{choice.count.toLocaleString('ko-KR')}</Numeral>
    </a>
  </li>
);

/** What the hits can be narrowed to. Each value says how much there is of it; a facet with one value tells nothing. */
export const Facets = ({
  facets,
  locale,
}: {
  readonly facets: readonly FacetView[];
  readonly locale: Locale;
}): ReactNode =>
  facets
    .filter(({ all, choices }) => choices.length > 1 || !all.current)
    .map(({ name, all, choices }) => (
      <details
        key={name}
        className={cx('facet', name === 'kind' && 'f1')}
        open={name === 'kind' || !all.current}
      >
        <summary>{t(locale).search.facets[name]}</summary>
        <ul>
          {[all, ...choices].map((choice) => (
            <Choice key={choice.href} choice={choice} />
          ))}
        </ul>
      </details>
    ));
