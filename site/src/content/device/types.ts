import type { Locale } from '@bbk/shared/locales';

/** A page whose stories lie on the reader's device: the magazine knows none of them. */
export interface DeviceView {
  readonly locale: Locale;
  readonly list: 'saved' | 'offline';
}
