import { listKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import type { Context } from '../context.ts';
import { text } from '../localized.ts';
import { missing, type Answer, type Page } from '../page.types.ts';
import { shareImages } from '../share/view.ts';
import { findPartnership, findPartnershipCards, findPartnershipTranslation } from './get.ts';
import { partnershipShare } from './share.ts';
import type { PartnershipsView, PartnershipView } from './types.ts';
import { partnershipCard, partnershipView, type PartnershipDocument } from './view.ts';

/** As many as the CMS gives at once: announcements are few. */
const listLimit = 100;

/** All announcements, newest first. */
export async function getPartnerships(cx: Context): Promise<Answer<PartnershipsView>> {
  cx.useKeys(listKey('partnerships', cx.locale));
  const docs = await findPartnershipCards(cx.locale, {}, listLimit);
  const partnerships = docs.flatMap((doc) => partnershipCard(cx, doc) ?? []);
  const path = urls.partnerships(cx.locale);
  return {
    kind: 'page',
    page: {
      view: { locale: cx.locale, partnerships },
      path,
      editions: Object.fromEntries(locales.map((locale) => [locale, urls.partnerships(locale)])),
      subject: {
        kind: 'list',
        items: partnerships.map(({ headline, href }) => ({ label: headline, href })),
      },
      meta: { title: t(cx.locale).partnership.list, description: null },
      inside: path,
    },
  };
}

/** The addresses of both language editions. */
async function editions(cx: Context, doc: PartnershipDocument): Promise<Page<unknown>['editions']> {
  const own = urls.document(cx.locale, 'partnerships', doc.slug);
  if (cx.locale === 'en') {
    const korean = cx.use('partnerships', doc.translationOf);
    return {
      en: own,
      ...(korean?.slug && { ko: urls.document('ko', 'partnerships', korean.slug) }),
    };
  }
  const english = await findPartnershipTranslation(doc.id);
  if (!english?.slug) return { ko: own };
  cx.use('partnerships', english.id);
  return { ko: own, en: urls.document('en', 'partnerships', english.slug) };
}

/** An announcement's page. */
export async function getPartnership(cx: Context, slug: string): Promise<Answer<PartnershipView>> {
  const doc = cx.use('partnerships', await findPartnership(cx, slug));
  if (!doc) return missing;
  const addresses = await editions(cx, doc);
  const view = partnershipView(cx, doc);
  const share = shareImages(await partnershipShare(cx, doc), 'partnerships', doc.slug);
  return {
    kind: 'page',
    page: {
      view,
      path: view.href,
      editions: addresses,
      signal: view.signal,
      inside: view.listHref,
      subject: { kind: 'partnership', view, crops: share.crops.map(({ src }) => src) },
      meta: {
        title: text(doc.seo?.title) ?? doc.headline,
        socialTitle: text(doc.seo?.socialTitle),
        description: text(doc.seo?.description) ?? view.dek,
        image: share.image,
        cards: share.cards,
        article: {
          publishedAt: view.publishedAt,
          revisedAt: view.revisedAt,
          authors: [],
          section: null,
          tags: [],
        },
      },
    },
  };
}
