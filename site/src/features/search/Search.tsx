import { urls } from '@bbk/shared/urls';
import type { ReactNode } from 'react';

import type { SearchView } from '../../content/search/types.ts';
import { t } from '../../i18n/messages.ts';
import { scripts } from '../../platform/scripts.ts';
import { Numeral } from '../../ui/Numeral.tsx';
import { Facets } from './Facets.tsx';
import { Hits } from './Hits.tsx';
import { Nothing, Notes } from './Notes.tsx';
import { Pages } from './Pages.tsx';

function Form({ view }: { readonly view: SearchView }): ReactNode {
  const m = t(view.locale).search;
  return (
    <search-box data-suggest={urls.suggest(view.locale)} data-label={m.suggestions}>
      <form className="find" role="search" action={urls.search(view.locale)}>
        <label className="vh" htmlFor="q">
          {m.label}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={view.query}
          placeholder={m.placeholder}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button>{m.button}</button>
      </form>
    </search-box>
  );
}

function Results({
  results,
  view,
}: {
  readonly results: NonNullable<SearchView['results']>;
  readonly view: SearchView;
}): ReactNode {
  const m = t(view.locale).search;
  return (
    <div className="g srch">
      <div className="fc">
        <p>
          <Numeral className="total">{results.total.toLocaleString('ko-KR')}</Numeral>{' '}
          <span className="k">{m.found}</span>
        </p>
        <Facets facets={results.facets} locale={view.locale} />
        <Notes results={results} locale={view.locale} />
      </div>
      <div className="hits">
        {results.total === 0 ? (
          <Nothing view={view} results={results} />
        ) : (
          <Hits hits={results.hits} first={results.first} locale={view.locale} />
        )}
        <Pages results={results} locale={view.locale} />
      </div>
    </div>
  );
}

/** Looking for something: the words stand where a headline would, and what has them below. */
export function Search({ view }: { readonly view: SearchView }): ReactNode {
  const m = t(view.locale).search;
  return (
    <div className="w">
      <h1 className="vh">{view.query === '' ? m.title : m.titleFor(view.query)}</h1>
      <Form view={view} />
      <script src={scripts.search} defer />
      {view.results ? (
        <Results results={view.results} view={view} />
      ) : (
        <Nothing view={view} results={null} />
      )}
    </div>
  );
}
