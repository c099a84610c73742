import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { IssueCard } from '../../content/issues/types.ts';
import { t } from '../../i18n/messages.ts';
import { IssueFlag } from '../../ui/IssueFlag.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { signalStyle } from '../../ui/vars.ts';

const trimText = ({ trim }: IssueCard) => trim && `${trim.width}×${trim.height}`;

/** On a phone the columns that do not fit stand under the title: when, and what it is. */
function summary(issue: IssueCard, locale: Locale): readonly string[] {
  const m = t(locale);
  const { pageCount, price } = issue;
  const object = [
    pageCount !== null && m.issue.pageCount(pageCount),
    trimText(issue),
    price && m.price(price.amount, price.currency),
  ];
  const lines = [issue.period, object.filter(Boolean).join(m.separator)];
  return lines.filter((line): line is string => line !== null && line !== '');
}

function Row({ issue, locale }: { readonly issue: IssueCard; readonly locale: Locale }): ReactNode {
  const m = t(locale);
  const none = m.notGiven;
  const { price } = issue;
  return (
    <tr style={signalStyle(issue.signal)}>
      <th scope="row" className="n">
        {issue.number}
      </th>
      <td>
        <span className="sw" />
        <a className="t" href={issue.href}>
          {issue.title ?? m.issue.name(issue.number)}
        </a>
        {summary(issue, locale).map((line) => (
          <span className="m on-phone" key={line}>
            {line}
          </span>
        ))}
      </td>
      <td className="wide">{issue.period ?? none}</td>
      <td className="r wide">{issue.pageCount ?? none}</td>
      <td className="wide">{trimText(issue) ?? none}</td>
      <td className="r wide">{price ? m.price(price.amount, price.currency) : none}</td>
      <td>
        <IssueFlag status={issue.status} locale={locale} />
      </td>
    </tr>
  );
}

/** All issues at a glance. */
export function Ledger({
  issues,
  locale,
}: {
  readonly issues: readonly IssueCard[];
  readonly locale: Locale;
}): ReactNode {
  const head = t(locale).issue.ledgerHead;
  return (
    <section className="sec" aria-labelledby="h-ledger">
      <SectionHead id="h-ledger" title={t(locale).issue.ledger} />
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{head.number}</th>
            <th scope="col">{head.title}</th>
            <th scope="col" className="wide">
              {head.period}
            </th>
            <th scope="col" className="r wide">
              {head.pages}
            </th>
            <th scope="col" className="wide">
              {head.trim}
            </th>
            <th scope="col" className="r wide">
              {head.price}
            </th>
            <th scope="col">{head.status}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <Row key={issue.number} issue={issue} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
