import { urls } from '@bbk/shared/urls';
import type { ReactNode } from 'react';

import type { ShellView } from '../../content/shell/types.ts';
import { longDay } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { NamePair } from '../../ui/Name.tsx';
import { Navigation } from './Navigation.tsx';

function Switch({ view }: { readonly view: ShellView }): ReactNode {
  if (!view.switch) return null;
  const { locale, href } = view.switch;
  return (
    <a className="switch" href={href} lang={locale} hrefLang={locale}>
      {t(locale).languageName}
    </a>
  );
}

/** The way to the search, where the menu has a line of its own. */
const searchLink = ({ locale, path }: ShellView) => ({
  href: urls.search(locale),
  label: t(locale).search.title,
  current: path === urls.search(locale),
});

/** The name over the whole width, a line of today above it, and the sections below. */
function HomeMasthead({ view }: { readonly view: ShellView }): ReactNode {
  const { locale, issueOnSale: issue } = view;
  const m = t(locale);
  return (
    <header className="mast mast--home w">
      <div className="bar">
        {view.date && <span className="m">{longDay(locale, view.date)}</span>}
        {issue && (
          <a className="m only-w" href={issue.href}>
            {[m.issue.name(issue.number), issue.title && m.issue.quoted(issue.title)]
              .filter(Boolean)
              .join(' ')}
            {m.separator}
            {m.issue.status[issue.status]}
          </a>
        )}
        <span className="sp" />
        <a className="m" href={urls.search(locale)}>
          {m.search.title}
        </a>
        <Switch view={view} />
      </div>
      <h1>
        <a className="word" href={view.homeHref}>
          <NamePair name={view.siteName} locale={locale} />
        </a>
      </h1>
      <Navigation links={view.navigation} locale={locale} />
    </header>
  );
}

function InnerMasthead({ view }: { readonly view: ShellView }): ReactNode {
  const { locale } = view;
  const navigation = [...view.navigation, searchLink(view)];
  return (
    <header className="mast mast--in w">
      <div className="top">
        <a className="word" href={view.homeHref}>
          <NamePair name={view.siteName} locale={locale} />
        </a>
        <Navigation links={navigation} locale={locale} row />
        <Switch view={view} />
        <details className="toc">
          <summary>{t(locale).contentsMenu}</summary>
          <Navigation links={navigation} locale={locale} />
        </details>
      </div>
    </header>
  );
}

/** The head of every page: large at home, one line anywhere else. */
export const Masthead = ({ view }: { readonly view: ShellView }): ReactNode =>
  view.home ? <HomeMasthead view={view} /> : <InnerMasthead view={view} />;
