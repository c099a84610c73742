import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { HomeView } from '../../content/home/types.ts';
import { t } from '../../i18n/messages.ts';
import { headlineSize } from '../../ui/measure.ts';
import { Figure } from '../../ui/Numeral.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { Byline } from '../../ui/story/Byline.tsx';
import { kickerText } from '../../ui/story/folio.ts';
import { Title } from '../../ui/Title.tsx';
import { cx, signalStyle } from '../../ui/vars.ts';

type Second = HomeView['seconds'][number];

const sizes = [
  '(min-width:64rem) 40vw, 96vw',
  '(min-width:64rem) 30vw, 38vw',
  '(min-width:64rem) 22vw, 38vw',
] as const;

/** Two figures at most, side by side: what a story without a picture shows instead. */
const Tally = ({ story }: { readonly story: Second }): ReactNode => (
  <div className="tally">
    {story.figures.slice(0, 2).map(({ figure, text }, index) => (
      <div key={index}>
        <Figure figure={figure} />
        <span className="m">{text}</span>
      </div>
    ))}
  </div>
);

function SecondStory({
  story,
  index,
  locale,
}: {
  readonly story: Second;
  readonly index: number;
  readonly locale: Locale;
}): ReactNode {
  const small = index === 2;
  return (
    <article
      className={cx(small && 'small', !story.picture && 'bare')}
      style={signalStyle(story.signal)}
    >
      {story.picture && (
        <div className="pic">
          <Picture picture={story.picture} sizes={sizes[index] ?? sizes[2]} decorative />
        </div>
      )}
      <p className="k">{kickerText(story, locale)}</p>
      {!story.picture && story.figures.length > 0 && <Tally story={story} />}
      <h2 className={cx('d', headlineSize(story.headline))}>
        <a className="t cover" href={story.href}>
          <Title text={story.headline} />
        </a>
      </h2>
      {!small && story.dek && <p className="dek">{story.dek}</p>}
      <Byline bylines={story.bylines} locale={locale} />
    </article>
  );
}

/** The stories beside each other under the lead: three at most, of falling size. */
export function Seconds({
  stories,
  locale,
}: {
  readonly stories: HomeView['seconds'];
  readonly locale: Locale;
}): ReactNode {
  if (stories.length === 0) return null;
  return (
    <section
      className={cx('w', 'seconds', 'g', `seconds--${Math.min(stories.length, 3)}`)}
      aria-label={t(locale).homePage.top}
    >
      {stories.slice(0, 3).map((story, index) => (
        <SecondStory key={story.id} story={story} index={index} locale={locale} />
      ))}
    </section>
  );
}
