import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { PicturedCard, StoryCard } from '../../content/articles/types.ts';
import { dayParts } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { headlineSize } from '../../ui/measure.ts';
import { Numeral } from '../../ui/Numeral.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Byline } from '../../ui/story/Byline.tsx';
import { folioText } from '../../ui/story/folio.ts';
import { Title } from '../../ui/Title.tsx';
import { cx, signalStyle, vars } from '../../ui/vars.ts';

interface LeadProps {
  readonly story: PicturedCard;
  readonly locale: Locale;
}

/** The number that stands as architecture: the page in print, else the day of the month. */
function leadNumber({ print, publishedAt }: StoryCard, locale: Locale): string | null {
  if (print?.pageFrom) return String(print.pageFrom);
  return publishedAt ? dayParts(locale, publishedAt).day : null;
}

/** `11월 월요일`, `Monday, November`: what the day's number beside it leaves out. */
function dayNote(iso: string, locale: Locale): string {
  const { month, weekday } = dayParts(locale, iso);
  return locale === 'ko' ? `${month} ${weekday}` : `${weekday}, ${month}`;
}

function LeadNote({ story, locale }: LeadProps): ReactNode {
  const kind = story.section?.label ?? t(locale).article.kinds[story.kind];
  const { print, publishedAt } = story;
  return (
    <p>
      {print ? folioText(print, locale) : publishedAt && dayNote(publishedAt, locale)}
      <br />
      {story.kicker ?? kind}
      {story.sponsored && `${t(locale).separator}${t(locale).article.sponsored}`}
    </p>
  );
}

/** The lead is a diptych: the printed folio beside the picture, the headline below both. */
export function Lead({ story, locale }: LeadProps): ReactNode {
  const number = leadNumber(story, locale);
  return (
    <article className="lead-a" style={signalStyle(story.signal)}>
      <div
        className={cx('lead', !story.picture && 'lead--bare')}
        style={vars({ '--digits': number?.length ?? null })}
      >
        <div className="lead-n">
          {number && <Numeral hidden>{number}</Numeral>}
          <LeadNote story={story} locale={locale} />
        </div>
        {story.picture && (
          <div className="lead-p">
            <Picture picture={story.picture} sizes="(min-width:64rem) 67vw, 100vw" priority />
          </div>
        )}
      </div>
      <div className="w lead-t g">
        <h2 className={cx('d', headlineSize(story.headline))}>
          <a className="cover" href={story.href}>
            <Title text={story.headline} />
          </a>
        </h2>
        <div className="side">
          {story.dek && <p className="dek">{story.dek}</p>}
          <Byline bylines={story.bylines} locale={locale} />
        </div>
      </div>
    </article>
  );
}
