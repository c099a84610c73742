import { documentKey } from '@bbk/shared/keys';
import type { Retractable } from '@bbk/shared/retraction';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import type { Context } from '../context.ts';
import { missing, type Answer } from '../page.types.ts';
import { findRetractions } from './get.ts';
import type { RetractionView } from './types.ts';

const paragraphs = (text: string): string[] => text.split(/\n+/).filter((line) => line !== '');

/** The page of what is not there: that it was retracted, if it was. */
async function getRetraction(
  cx: Context,
  collection: Retractable,
  slug: string,
): Promise<Answer<RetractionView>> {
  const [found] = await findRetractions(cx.locale, collection, slug);
  if (!found) return missing;
  cx.useKeys(documentKey(collection, found.id));
  const { headline, notice, retractedAt } = found;
  const path = urls.document(cx.locale, collection, found.slug);
  const view = {
    kind: 'retraction' as const,
    locale: cx.locale,
    headline,
    retractedAt,
    notice: paragraphs(notice),
  };
  const title = t(cx.locale).retraction.title(headline);
  return {
    kind: 'page',
    page: { view, path, editions: { [cx.locale]: path }, meta: { title, description: null } },
  };
}

/** What stands at an address, or that it was retracted. */
export async function orRetraction<View>(
  cx: Context,
  collection: Retractable,
  slug: string,
  get: (cx: Context, slug: string) => Promise<Answer<View>>,
): Promise<Answer<View | RetractionView>> {
  const answer = await get(cx, slug);
  return answer.kind === 'missing' ? getRetraction(cx, collection, slug) : answer;
}
