import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { StoryCard } from '../../content/articles/types.ts';
import type { HomeView } from '../../content/home/types.ts';
import { t } from '../../i18n/messages.ts';
import { NamePair } from '../../ui/Name.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { folioText } from '../../ui/story/folio.ts';
import { speakerOf } from '../../ui/story/speaker.ts';
import { Title } from '../../ui/Title.tsx';
import { cx, signalStyle } from '../../ui/vars.ts';

/** One interview: whom it is with, in both scripts, and what is said. */
function Voice({
  story,
  locale,
}: {
  readonly story: StoryCard;
  readonly locale: Locale;
}): ReactNode {
  const { name, said } = speakerOf(story.headline, story.subject ? [story.subject] : [], locale);
  const note = [story.kicker, folioText(story.print, locale)]
    .filter(Boolean)
    .join(t(locale).separator);
  return (
    <li className={cx(!name && 'nameless')} style={signalStyle(story.signal)}>
      <a href={story.href}>
        {name && (
          <span className="pair">
            <NamePair name={name} locale={locale} />
          </span>
        )}
        <span className="said t">
          <Title text={said} />
        </span>
        <span className="m">{note}</span>
      </a>
    </li>
  );
}

/** Interviews, by the names of those who speak. */
export function Voices({
  interviews,
  locale,
}: {
  readonly interviews: NonNullable<HomeView['interviews']>;
  readonly locale: Locale;
}): ReactNode {
  if (interviews.stories.length === 0) return null;
  return (
    <section className="w sec names" aria-labelledby="h-voices">
      <SectionHead
        id="h-voices"
        title={interviews.section.label}
        more={{ label: t(locale).allCount(interviews.count), href: interviews.section.href }}
      />
      <ul className={`names-${Math.min(interviews.stories.length, 3)}`}>
        {interviews.stories.slice(0, 3).map((story) => (
          <Voice key={story.id} story={story} locale={locale} />
        ))}
      </ul>
    </section>
  );
}
