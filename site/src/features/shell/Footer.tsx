import { urls } from '@bbk/shared/urls';
import type { ReactNode } from 'react';

import type { ShellView } from '../../content/shell/types.ts';
import { t } from '../../i18n/messages.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Imprint } from '../../ui/Imprint.tsx';
import { NamePair, NameText } from '../../ui/Name.tsx';

function Links({ view }: { readonly view: ShellView }): ReactNode {
  const other = view.switch;
  return (
    <nav aria-label={t(view.locale).footerLabel}>
      <ul className="foot-l">
        {view.footer.map(({ href, label }) => (
          <li key={href}>
            <a className="t" href={href}>
              {label}
            </a>
          </li>
        ))}
        {view.social.map(({ name, url }) => (
          <li key={url}>
            <a className="t" href={url} rel="noopener me">
              {name}
            </a>
          </li>
        ))}
        <li className="with-js">
          <a className="t" href={urls.saved(view.locale)}>
            {t(view.locale).device.saved.title}
          </a>
        </li>
        {other && (
          <li>
            <a className="t" href={other.href} lang={other.locale} hrefLang={other.locale}>
              {t(view.locale).otherEdition[other.locale]}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Policies({ view }: { readonly view: ShellView }): ReactNode {
  return (
    <nav aria-label={t(view.locale).policy.label}>
      <ul className="foot-l">
        {view.policies.map(({ href, label }) => (
          <li key={href}>
            <a className="t" href={href} aria-current={href === view.path ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Pages that have the whole imprint in them; other policies show only the lines that answer for them. */
const hasImprint = ({ path, locale }: ShellView): boolean =>
  path === urls.about(locale) || path === urls.policy(locale, 'masthead');

/** The foot of every page: the name, the imprint that the law asks for, and the small links. */
export const Footer = ({ view }: { readonly view: ShellView }): ReactNode => (
  <footer className="foot w">
    <div className="g">
      <div className="word">
        <NamePair name={view.siteName} locale={view.locale} />
      </div>
      <div className="rest">
        {!hasImprint(view) && <Imprint imprint={view.imprint} locale={view.locale} brief />}
        <div className="foot-ls">
          <Links view={view} />
          <Policies view={view} />
        </div>
        <div className="with-js">
          <Choices locale={view.locale} at="foot" only="theme" />
        </div>
        <p className="m">
          {view.sample && <>{t(view.locale).sampleNotice} </>}
          <span className="whole">
            © <NameText name={view.siteName} locale={view.locale} />
          </span>
        </p>
      </div>
    </div>
  </footer>
);
