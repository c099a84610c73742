import { retractionNotices, type Retractable, type RetractionNotice } from '@bbk/shared/retraction';
import type { Locale } from '@bbk/shared/locales';

import { cms } from '../client.server.ts';

/** What was retracted of a collection: all of a language, or what stood at one address. */
export async function findRetractions(
  locale: Locale,
  collection: Retractable,
  slug?: string,
): Promise<RetractionNotice[]> {
  const query = new URLSearchParams({ language: locale, ...(slug !== undefined && { slug }) });
  const answer = await cms().request({
    method: 'GET',
    path: `/${collection}/retracted?${query.toString()}`,
  });
  return retractionNotices.parse(await answer.json()).docs;
}
