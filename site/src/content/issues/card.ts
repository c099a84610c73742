import type { Issue } from '@bbk/shared/generated/payload-types';
import { urls } from '@bbk/shared/urls';

import type { Context } from '../context.ts';
import { inLocale, text } from '../localized.ts';
import { pictureView } from '../media/view.ts';
import type { issueCardSelect } from './select.ts';
import type { IssueCard, PriceView } from './types.ts';

export type IssueCardDocument = Pick<Issue, 'id' | keyof typeof issueCardSelect>;

function price(given: Issue['price']): PriceView | null {
  return given?.amount != null && given.currency
    ? { amount: given.amount, currency: given.currency }
    : null;
}

const trim = (given: Issue['trim']): IssueCard['trim'] =>
  given?.width && given.height ? { width: given.width, height: given.height } : null;

/** An issue among others; null where the CMS does not let it be seen. */
export function issueCard(
  cx: Context,
  value: string | IssueCardDocument | null | undefined,
): IssueCard | null {
  const doc = cx.use('issues', value);
  if (!doc?.slug) return null;
  return {
    number: doc.number,
    title: inLocale(doc.title, cx.locale),
    href: urls.document(cx.locale, 'issues', doc.slug),
    period: inLocale(doc.period, cx.locale),
    onSaleOn: text(doc.onSaleOn),
    status: doc.status,
    signal: text(doc.signal),
    cover: pictureView(cx, doc.covers?.[0]?.image),
    pageCount: doc.pageCount ?? null,
    trim: trim(doc.trim),
    price: price(doc.price),
  };
}
