import type { Locale } from '@bbk/shared/locales';

import { en } from './messages.en.ts';
import { ko, type Messages } from './messages.ko.ts';

const messages: Record<Locale, Messages> = { ko, en };

/** The interface's texts in one language: `t(locale).published`. */
export const t = (locale: Locale): Messages => messages[locale];

export type { Messages };
