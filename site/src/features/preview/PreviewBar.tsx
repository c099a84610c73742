import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import { dateTime } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Time } from '../../ui/Time.tsx';

interface Props {
  readonly locale: Locale;
  /** When it ends. */
  readonly until: string;
  /** Where the contents of its issue are, where that is shown as a whole. */
  readonly contents: string | null;
}

/** Says on every preview that it is one. */
export const PreviewBar = ({ contents, locale, until }: Props): ReactNode => {
  const m = t(locale).preview;
  return (
    <aside className="preview-bar" aria-label={m.label}>
      <b>{m.label}</b> {contents !== null && <a href={contents}>{m.contents}</a>}{' '}
      <span>{m.bar}</span> <Time iso={until}>{m.until(dateTime(locale, until))}</Time>
    </aside>
  );
};
