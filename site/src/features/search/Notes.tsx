import type { Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';
import type { ReactNode } from 'react';

import type { SearchView } from '../../content/search/types.ts';
import { t } from '../../i18n/messages.ts';

type Results = NonNullable<SearchView['results']>;

/** How the words were read, where not as they stand; and what else may have been meant. */
export function Notes({
  results,
  locale,
}: {
  readonly results: Results;
  readonly locale: Locale;
}): ReactNode {
  const m = t(locale).search;
  const { instead, loosely, meant, complete } = results;
  return (
    <div className="notes">
      {instead !== null && <p className="m">{m.retyped(instead)}</p>}
      {loosely && <p className="m">{m.loosely}</p>}
      {meant && (
        <p className="m">
          {m.nearest.before}
          <a className="t" href={meant.href}>
            <b>{meant.text}</b>
          </a>
          {m.nearest.after(meant.text)}
        </p>
      )}
      {!complete && <p className="m">{m.filling}</p>}
    </div>
  );
}

function sentence(
  { query, unavailable }: SearchView,
  results: Results | null,
  locale: Locale,
): string | null {
  const m = t(locale).search;
  if (unavailable) return m.unavailable;
  if (!results) return null;
  return results.unfiltered === null ? m.none(query) : m.noneChosen;
}

/** What stands where no hits are: what is so, and how to go on. */
export function Nothing({
  view,
  results,
}: {
  readonly view: SearchView;
  readonly results: Results | null;
}): ReactNode {
  const { locale } = view;
  const m = t(locale).search;
  const said = sentence(view, results, locale);
  return (
    <div className="nothing">
      {said !== null && <h2>{said}</h2>}
      {results?.unfiltered != null && (
        <p>
          <a className="more" href={results.unfiltered}>
            {m.withoutChoice}
          </a>
        </p>
      )}
      <ul className="hints">
        {m.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <p className="ways">
        <a className="more" href={urls.latest(locale)}>
          {t(locale).list.latest}
        </a>
        <a className="more" href={urls.issues(locale)}>
          {t(locale).issue.shelf}
        </a>
      </p>
    </div>
  );
}
