import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { StoryCard } from '../../content/articles/types.ts';
import { monthDay } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Numeral } from '../Numeral.tsx';
import { Title } from '../Title.tsx';
import { BylineNames } from './Byline.tsx';
import { folioText } from './folio.ts';

/** The count of a story beside others: its page in print, else the day that it appeared on. */
function Count({
  story,
  locale,
}: {
  readonly story: StoryCard;
  readonly locale: Locale;
}): ReactNode {
  const page = story.print?.pageFrom;
  if (page) return <Numeral>{page}</Numeral>;
  if (!story.publishedAt) return <Numeral voice="quiet">–</Numeral>;
  return <Numeral>{monthDay(locale, story.publishedAt)}</Numeral>;
}

/** A few stories to go on with: large, each with its count. */
export const StoryPages = ({
  stories,
  locale,
}: {
  readonly stories: readonly StoryCard[];
  readonly locale: Locale;
}): ReactNode => (
  <ul className="pages pages--big">
    {stories.map((story) => (
      <li className="big" key={story.id}>
        <Count story={story} locale={locale} />
        <div>
          <a className="t" href={story.href}>
            <Title text={story.headline} />
          </a>
          <p className="who">
            <BylineNames story={story} locale={locale} />
            {story.bylines.length > 0 && t(locale).separator}
            {story.section?.label ?? t(locale).article.kinds[story.kind]}
            {story.print && `${t(locale).separator}${folioText(story.print, locale)}`}
          </p>
        </div>
      </li>
    ))}
  </ul>
);
