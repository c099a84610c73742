import { locales, type Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import { Context } from '../context.ts';
import { missing, type Answer } from '../page.types.ts';
import { findPartnership } from './get.ts';
import type { BothView } from './linked.types.ts';
import { editionSlugs } from './editions.ts';
import { partnershipView } from './view.ts';

async function editionOf(cx: Context, locale: Locale, slug: string | undefined) {
  if (slug === undefined) return null;
  const own = locale === cx.locale ? cx : new Context(locale);
  const doc = own.use('partnerships', await findPartnership(own, slug));
  const view = doc && partnershipView(own, doc);
  cx.useKeys(...own.keys);
  return view;
}

/** An announcement in both languages, side by side. Not there while it is in one alone. */
export async function getBothEditions(cx: Context, slug: string): Promise<Answer<BothView>> {
  const doc = cx.use('partnerships', await findPartnership(cx, slug));
  if (!doc) return missing;
  const slugs = await editionSlugs(cx, doc);
  const found = await Promise.all(locales.map((locale) => editionOf(cx, locale, slugs[locale])));
  const editions = found.filter((view) => view !== null);
  if (editions.length < locales.length) return missing;
  return {
    kind: 'page',
    page: {
      view: { locale: cx.locale, editions },
      path: urls.bothEditions(cx.locale, slug),
      editions: Object.fromEntries(
        locales.map((locale) => [locale, urls.bothEditions(locale, slugs[locale] ?? slug)]),
      ),
      signal: editions[0]?.signal ?? null,
      inside: urls.partnerships(cx.locale),
      meta: {
        title: `${doc.headline} — ${t(cx.locale).partnership.both}`,
        description: doc.dek ?? null,
      },
    },
  };
}
