import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { IssueCard } from '../../content/issues/types.ts';
import { t } from '../../i18n/messages.ts';
import { Numeral } from '../../ui/Numeral.tsx';
import { Title } from '../../ui/Title.tsx';

/** The issue's field of colour over its pages: which issue, and where in it one is. */
export const Band = ({
  issue,
  locale,
  title,
  folio,
  children,
}: {
  readonly issue: IssueCard;
  readonly locale: Locale;
  readonly title: string;
  /** Drawn large, beside the title that says it. */
  readonly folio: string;
  readonly children?: ReactNode;
}): ReactNode => {
  const m = t(locale).issue;
  return (
    <header className="pr-top">
      <div className="w">
        <div>
          <p className="m">
            <a className="t" href={issue.href}>
              {m.name(issue.number)} {issue.title && <Title text={m.quoted(issue.title)} />}
            </a>
          </p>
          <h1 className="d">{title}</h1>
        </div>
        <Numeral hidden>{folio}</Numeral>
        {children && <div className="pr-more">{children}</div>}
      </div>
    </header>
  );
};
