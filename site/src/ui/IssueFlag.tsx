import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { IssueStatus } from '../content/issues/types.ts';
import { t } from '../i18n/messages.ts';
import { Flag } from './Flag.tsx';

const tones = {
  upcoming: 'out',
  preorder: 'out',
  onSale: 'signal',
  soldOut: 'gone',
  archived: 'gone',
} as const;

/** Whether an issue can be had. On its own colour the flag is set in ink. */
export const IssueFlag = ({
  status,
  locale,
  onSignal,
}: {
  readonly status: IssueStatus;
  readonly locale: Locale;
  readonly onSignal?: boolean;
}): ReactNode => (
  <Flag tone={onSignal ? 'ink' : tones[status]}>{t(locale).issue.status[status]}</Flag>
);
