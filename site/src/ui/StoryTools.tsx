import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import { t } from '../i18n/messages.ts';
import { Choices } from './Choices.tsx';

interface StoryToolsProps {
  readonly title: string;
  /** What stands over the title where it is listed: its section. */
  readonly label: string;
  readonly locale: Locale;
}

/** What a reader can do with a story: words in the line of facts, not icons. */
export const StoryTools = ({ title, label, locale }: StoryToolsProps): ReactNode => {
  const m = t(locale).tools;
  return (
    <story-tools data-title={title} data-label={label}>
      <button type="button" data-do="share" hidden>
        {m.share}
      </button>
      <button type="button" data-do="copy" data-done={m.copied}>
        {m.copy}
      </button>
      <button type="button" data-do="save" data-done={m.saved} aria-pressed={false}>
        {m.save}
      </button>
      <details data-menu>
        <summary>{m.view}</summary>
        <Choices locale={locale} at="story" />
      </details>
      <span role="status" />
    </story-tools>
  );
};
