import { Fragment, type ReactNode } from 'react';

import type { IssueView } from '../../content/issues/types.ts';
import { t } from '../../i18n/messages.ts';
import { Facts } from '../../ui/Facts.tsx';
import { NameLink } from '../../ui/Name.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';

/** Who made the issue: what a magazine prints in small type, and everybody who is in it looks for. */
export function Credits({ view }: { readonly view: IssueView }): ReactNode {
  const { credits, locale } = view;
  const m = t(locale);
  if (credits.covers.length + credits.people.length === 0) return null;
  const cover = { key: 'cover', term: m.issue.covers, value: credits.covers.join(', ') };
  const people = credits.people.map(({ role, names }) => ({
    key: role,
    term: m.article.roles[role],
    value: names.map((name, index) => (
      <Fragment key={index}>
        {index > 0 && ', '}
        <NameLink name={name} locale={locale} />
      </Fragment>
    )),
  }));
  return (
    <section className="side-sec" aria-labelledby="h-credits">
      <SectionHead id="h-credits" title={m.issue.credits} />
      <Facts className="spec" facts={[credits.covers.length > 0 ? cover : null, ...people]} />
    </section>
  );
}
