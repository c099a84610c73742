import { listKey } from '@bbk/shared/keys';
import { locales, type Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import type { Context } from '../context.ts';
import { text } from '../localized.ts';
import { missing, type Answer } from '../page.types.ts';
import { shareImages } from '../share/view.ts';
import { editionSlugs } from './editions.ts';
import { findPartnership, findPartnershipCards, findPressKit } from './get.ts';
import { byPartner, byYear } from './order.ts';
import { partnershipShare } from './share.ts';
import { timelineOf } from './timeline.ts';
import type { PartnershipsView, PartnershipView } from './types.ts';
import {
  partnershipCard,
  partnershipView,
  relatedStories,
  type PartnershipDocument,
} from './view.ts';

/** As many as the CMS gives at once: announcements are few. */
const listLimit = 100;

/** All announcements, newest first. */
export async function getPartnerships(cx: Context): Promise<Answer<PartnershipsView>> {
  cx.useKeys(listKey('partnerships', cx.locale));
  const docs = await findPartnershipCards(cx.locale, {}, listLimit);
  const partnerships = docs.flatMap((doc) => partnershipCard(cx, doc) ?? []);
  const path = urls.partnerships(cx.locale);
  const index = { years: byYear(partnerships), partners: byPartner(partnerships) };
  return {
    kind: 'page',
    page: {
      view: { locale: cx.locale, partnerships, ...index },
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

/** The file for newsrooms, where the CMS says that there is one: its own row tells the site of each new one. */
async function kitOf(cx: Context, { id, translationOf }: PartnershipDocument) {
  const root = typeof translationOf === 'object' ? translationOf?.id : translationOf;
  const kit = await findPressKit(root ?? id);
  if (root) cx.use('partnerships', root);
  return kit?.filename ? { href: urls.media(kit.filename), size: kit.filesize ?? null } : null;
}

/** An announcement's page. */
export async function getPartnership(cx: Context, slug: string): Promise<Answer<PartnershipView>> {
  const doc = cx.use('partnerships', await findPartnership(cx, slug));
  if (!doc) return missing;
  const slugs = await editionSlugs(cx, doc);
  const addresses = Object.fromEntries(
    Object.entries(slugs).map(([locale, each]) => [
      locale,
      urls.document(locale as Locale, 'partnerships', each),
    ]),
  );
  const shown = partnershipView(cx, doc);
  const [kit, timeline, card] = await Promise.all([
    kitOf(cx, doc),
    timelineOf(cx, doc, shown),
    partnershipShare(cx, doc),
  ]);
  const bothHref = slugs.ko && slugs.en ? urls.bothEditions(cx.locale, doc.slug) : null;
  const view = { ...shown, related: relatedStories(cx, doc), kit, timeline, bothHref };
  const share = shareImages(card, 'partnerships', doc.slug);
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
