import { Fragment, type ReactNode } from 'react';

import type { ArticleView } from '../../content/articles/types.ts';
import { dateTime } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Facts, type Fact } from '../../ui/Facts.tsx';
import { NameLink } from '../../ui/Name.tsx';
import { bylineFacts } from '../../ui/story/Byline.tsx';
import { pageText } from '../../ui/story/folio.ts';
import { StoryTools } from '../../ui/StoryTools.tsx';
import { Time } from '../../ui/Time.tsx';

function timeFacts({ publishedAt, revisedAt, locale }: ArticleView): readonly (Fact | null)[] {
  const m = t(locale).article;
  const fact = (key: string, term: string, iso: string | null): Fact | null =>
    iso === null ? null : { key, term, value: <Time iso={iso}>{dateTime(locale, iso)}</Time> };
  const revised = revisedAt !== null && publishedAt !== null && revisedAt > publishedAt;
  return [
    fact('entered', m.entered, publishedAt),
    fact('revised', m.revised, revised ? revisedAt : null),
  ];
}

function printFact({ print, locale }: ArticleView): Fact | null {
  if (!print) return null;
  const pages = pageText(print.pageFrom, print.pageTo, locale);
  const text = [t(locale).issue.name(print.number), pages].filter(Boolean).join(' ');
  const value = print.href ? (
    <a className="t" href={print.href}>
      {text}
    </a>
  ) : (
    text
  );
  return { key: 'print', term: t(locale).article.print, value };
}

function readingFact({ readingMinutes, locale }: ArticleView): Fact | null {
  const m = t(locale).article;
  if (!readingMinutes) return null;
  return { key: 'reading', term: m.reading, value: m.minutes(readingMinutes) };
}

function originFact({ origin, locale }: ArticleView): Fact | null {
  const m = t(locale).article.origin;
  if (origin.kind === 'own') return null;
  const value = [m[origin.kind], origin.source].filter(Boolean).join(' ');
  return { key: 'origin', term: m.source, value };
}

/** What a reader has a right to know about how a piece came to be: who paid, and whether AI was used. */
function disclosureFacts({ sponsor, ai, locale }: ArticleView): readonly (Fact | null)[] {
  const m = t(locale).article;
  const sponsored: Fact | null = sponsor && {
    key: 'sponsor',
    term: m.sponsored,
    value: (
      <Fragment>
        {sponsor.organisation && <NameLink name={sponsor.organisation} locale={locale} />}
        {sponsor.organisation && sponsor.label && t(locale).separator}
        {sponsor.label ?? (!sponsor.organisation && m.sponsored)}
      </Fragment>
    ),
  };
  const made: Fact | null = ai && { key: 'ai', term: m.ai.label, value: ai.note ?? m.ai[ai.use] };
  return [sponsored, made];
}

/** Only scripts can do any of it: without them the line is not there. */
const toolsFact = ({ headline, section, kind, locale }: ArticleView): Fact => {
  const m = t(locale);
  const label = section?.label ?? m.article.kinds[kind];
  const value = <StoryTools title={headline} label={label} locale={locale} />;
  return { key: 'tools', term: m.tools.label, value, className: 'with-js' };
};

/** Who, when, where in print, and how: the lines beside every article's opening. */
export const ArticleFacts = ({ view }: { readonly view: ArticleView }): ReactNode => (
  <Facts
    facts={[
      ...bylineFacts(view.bylines, view.locale),
      ...timeFacts(view),
      printFact(view),
      readingFact(view),
      ...disclosureFacts(view),
      originFact(view),
      toolsFact(view),
    ]}
  />
);
