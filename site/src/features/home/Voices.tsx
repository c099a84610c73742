import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { StoryCard } from '../../content/articles/types.ts';
import type { HomeView } from '../../content/home/types.ts';
import { t } from '../../i18n/messages.ts';
import { NamePair, nameParts } from '../../ui/Name.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { folioText } from '../../ui/story/folio.ts';
import { Title } from '../../ui/Title.tsx';
import { cx, signalStyle } from '../../ui/vars.ts';

/** The words after the name in `탁해린 “…”`: the name stands large already. */
function saidBy(story: StoryCard, locale: Locale): string {
  const [name] = story.subject ? nameParts(story.subject, locale) : [];
  if (!name || !story.headline.startsWith(name.text)) return story.headline;
  return story.headline.slice(name.text.length).replace(/^[\s,:·–—]+/u, '') || story.headline;
}

/** One interview: whom it is with, in both scripts, and what is said. */
function Voice({
  story,
  locale,
}: {
  readonly story: StoryCard;
  readonly locale: Locale;
}): ReactNode {
  const note = [story.kicker, folioText(story.print, locale)]
    .filter(Boolean)
    .join(t(locale).separator);
  return (
    <li className={cx(!story.subject && 'nameless')} style={signalStyle(story.signal)}>
      <a href={story.href}>
        {story.subject && (
          <span className="pair">
            <NamePair name={story.subject} locale={locale} />
          </span>
        )}
        <span className="said t">
          <Title text={saidBy(story, locale)} />
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
