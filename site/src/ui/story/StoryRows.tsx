import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { StoryCard } from '../../content/articles/types.ts';
import { dayKey, dayParts, monthDay, time } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Numeral } from '../Numeral.tsx';
import { Time } from '../Time.tsx';
import { Title } from '../Title.tsx';
import { BylineNames } from './Byline.tsx';
import { cx } from '../vars.ts';
import { folioText } from './folio.ts';

interface StoryRowsProps {
  readonly stories: readonly StoryCard[];
  readonly locale: Locale;
  /** What the count column says: the hour where a day stands beside it, else the day. */
  readonly count: 'time' | 'date';
}

function Count({
  story,
  locale,
  count,
}: {
  readonly story: StoryCard;
  readonly locale: Locale;
  readonly count: 'time' | 'date';
}): ReactNode {
  if (!story.publishedAt) return <Numeral voice="quiet">–</Numeral>;
  const text = count === 'time' ? time(story.publishedAt) : monthDay(locale, story.publishedAt);
  return (
    <Numeral>
      <Time iso={story.publishedAt}>{text}</Time>
    </Numeral>
  );
}

/** The chart: a number, a name. */
export const StoryRows = ({ stories, locale, count }: StoryRowsProps): ReactNode => (
  <ul className="rows">
    {stories.map((story) => (
      <li key={story.id}>
        <Count story={story} locale={locale} count={count} />
        <span className="c-sec">{story.section?.label ?? t(locale).article.kinds[story.kind]}</span>
        <a className="t" href={story.href}>
          <Title text={story.headline} />
        </a>
        <span className="c-by">
          <BylineNames story={story} locale={locale} />
        </span>
        <span className="c-fo">{folioText(story.print, locale)}</span>
      </li>
    ))}
  </ul>
);

function groupByDay(stories: readonly StoryCard[]) {
  const days = new Map<string, StoryCard[]>();
  for (const story of stories) {
    const key = story.publishedAt ? dayKey(story.publishedAt) : '';
    days.set(key, [...(days.get(key) ?? []), story]);
  }
  return [...days.values()];
}

function Day({
  iso,
  locale,
  withYear,
}: {
  readonly iso: string | null;
  readonly locale: Locale;
  readonly withYear: boolean;
}): ReactNode {
  if (!iso) return <p className="k">{t(locale).list.undated}</p>;
  const { day, month, weekday, year } = dayParts(locale, iso);
  return (
    <>
      <Numeral>{day}</Numeral>
      <p className="k">
        <span>
          {(locale === 'ko' ? [withYear && `${year}년`, month] : [month, withYear && year])
            .filter(Boolean)
            .join(' ')}
        </span>{' '}
        <span>{weekday}</span>
      </p>
    </>
  );
}

interface StoryDaysProps {
  readonly stories: readonly StoryCard[];
  readonly locale: Locale;
  readonly withYear?: boolean;
}

/** Stories under the day that they appeared on, newest first. */
export const StoryDays = ({ stories, locale, withYear = false }: StoryDaysProps): ReactNode => (
  <div className="days">
    {groupByDay(stories).map((day) => (
      <div className={cx('chart--day', day.length === 1 && 'chart--one')} key={day[0]?.id}>
        <div className="day">
          <Day iso={day[0]?.publishedAt ?? null} locale={locale} withYear={withYear} />
        </div>
        <StoryRows stories={day} locale={locale} count="time" />
      </div>
    ))}
  </div>
);
