import { t } from '../../i18n/messages.ts';
import type { Context } from '../context.ts';
import { issueCard } from '../issues/card.ts';
import { text } from '../localized.ts';
import { shareContent } from '../share/view.ts';
import type { PartnershipDocument } from './view.ts';

/** What an announcement's share image shows. */
export function partnershipShare(cx: Context, doc: PartnershipDocument) {
  const issue = issueCard(cx, doc.issue);
  return shareContent(cx, {
    title: text(doc.seo?.socialTitle) ?? doc.headline,
    label: t(cx.locale).partnership.label,
    number: issue?.number ?? null,
    signal: issue?.signal ?? null,
    pictures: [doc.seo?.image, doc.hero],
  });
}
