import type { Locale } from '@bbk/shared/locales';
import { Fragment, type ReactNode } from 'react';

import type { BylineRole, BylineView, StoryCard } from '../../content/articles/types.ts';
import { t } from '../../i18n/messages.ts';
import { NameLink, NameText } from '../Name.tsx';
import type { Fact } from '../Facts.tsx';

function byRole(bylines: readonly BylineView[]): readonly (readonly [BylineRole, BylineView[]])[] {
  const roles = new Map<BylineRole, BylineView[]>();
  for (const byline of bylines) roles.set(byline.role, [...(roles.get(byline.role) ?? []), byline]);
  return [...roles];
}

/** `글 편무결 그림 옥다린`: on a card, as text. */
export function Byline({
  bylines,
  locale,
}: {
  readonly bylines: readonly BylineView[];
  readonly locale: Locale;
}): ReactNode {
  if (bylines.length === 0) return null;
  return (
    <p className="by">
      {byRole(bylines).map(([role, people]) => (
        <Fragment key={role}>
          <span>{t(locale).article.roles[role]}</span>
          {people.map((person, index) => (
            <b key={index}>
              <NameText name={person} locale={locale} />
            </b>
          ))}
        </Fragment>
      ))}
    </p>
  );
}

/** The same as lines of facts, each name a link. */
export const bylineFacts = (bylines: readonly BylineView[], locale: Locale): readonly Fact[] =>
  byRole(bylines).map(([role, people]) => ({
    key: role,
    term: t(locale).article.roles[role],
    value: people.map((person, index) => (
      <Fragment key={index}>
        {index > 0 && ', '}
        <b>
          <NameLink name={person} locale={locale} />
        </b>
      </Fragment>
    )),
  }));

/** `편무결, 옥다린 +2`: the names alone, for a row of a list. */
export const BylineNames = ({
  story: { bylines, moreWriters },
  locale,
}: {
  readonly story: Pick<StoryCard, 'bylines' | 'moreWriters'>;
  readonly locale: Locale;
}): ReactNode => (
  <>
    {bylines.map((person, index) => (
      <Fragment key={index}>
        {index > 0 && ', '}
        <NameText name={person} locale={locale} />
      </Fragment>
    ))}
    {moreWriters > 0 && ` +${moreWriters}`}
  </>
);
