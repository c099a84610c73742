import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import type { Context } from '../context.ts';
import type { Answer } from '../page.types.ts';
import type { DeviceView } from './types.ts';

/** The page of what was saved, or the one that is shown without a network: only their frame is the magazine's. */
export const getDevice =
  (list: DeviceView['list']) =>
  async (cx: Context): Promise<Answer<DeviceView>> => ({
    kind: 'page',
    page: {
      view: { locale: cx.locale, list },
      path: urls[list](cx.locale),
      editions: Object.fromEntries(locales.map((locale) => [locale, urls[list](locale)])),
      meta: { title: t(cx.locale).device[list].title, description: null },
    },
  });
