import type { Locale } from '@bbk/shared/locales';

import { en } from './en.ts';
import { ko, type Messages } from './ko.ts';

const editions: Record<Locale, Messages> = { ko, en };

/** The words of an edition. */
export const t = (locale: Locale): Messages => editions[locale];
export type { Messages };
