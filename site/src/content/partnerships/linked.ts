import type { Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { Context } from '../context.ts';
import type { ApprovalAnswer, Given, PressAnswer } from './byLink.server.ts';
import type { ApprovalView, PressView } from './linked.types.ts';
import type { PartnershipView } from './types.ts';
import { partnershipView, relatedStories, type PartnershipDocument } from './view.ts';

/** In the announcement’s own language, whatever the address says. */
function shown(doc: PartnershipDocument): PartnershipView {
  const cx = new Context(doc.language);
  return { ...partnershipView(cx, doc), related: relatedStories(cx, doc), unlisted: true };
}

/** The page behind a journalist’s link; null where it leads to the public one. */
export function pressView(locale: Locale, token: string, answer: PressAnswer): PressView | null {
  if (answer.state === 'public') return null;
  if (answer.state !== 'embargoed') return { locale, state: answer.state };
  const { doc, embargoUntil, hasKit, name, outlet } = answer;
  return {
    locale,
    state: 'embargoed',
    reader: { name, outlet },
    embargoUntil,
    kitHref: hasKit ? urls.pressKit(token) : null,
    announcement: shown(doc),
  };
}

/** The page behind a partner’s link. `given` is what became of the answer that they have just sent. */
export function approvalView(
  locale: Locale,
  token: string,
  answer: ApprovalAnswer,
  given: Given | null,
): ApprovalView {
  if (answer.kind === 'none') return { locale, state: answer.state };
  const partner = answer.organisationName ?? '';
  if (answer.kind === 'asked') {
    const { contactName, doc, hash } = answer;
    return {
      locale,
      state: 'asked',
      partner,
      contact: contactName ?? '',
      hash,
      action: `${urls.approval(locale, token)}/answer`,
      problem: given === 'incomplete' || given === 'changed' ? given : null,
      announcement: shown(doc),
    };
  }
  const { answeredAt, comment, hash, signedBy } = answer;
  return {
    locale,
    state: answer.state,
    partner,
    signedBy: signedBy ?? null,
    comment: comment ?? null,
    answeredAt: answeredAt ?? null,
    hash: hash ?? null,
  };
}
