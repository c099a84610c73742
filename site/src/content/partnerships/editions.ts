import type { Locale } from '@bbk/shared/locales';

import type { Context } from '../context.ts';
import { findPartnershipTranslation } from './get.ts';
import type { PartnershipDocument } from './view.ts';

/** The last segment of an announcement’s address, in each language that it is public in. */
export async function editionSlugs(
  cx: Context,
  doc: PartnershipDocument,
): Promise<Partial<Record<Locale, string>>> {
  if (cx.locale === 'en') {
    const korean = cx.use('partnerships', doc.translationOf);
    return { en: doc.slug, ...(korean?.slug && { ko: korean.slug }) };
  }
  const english = await findPartnershipTranslation(doc.id);
  if (!english?.slug) return { ko: doc.slug };
  cx.use('partnerships', english.id);
  return { ko: doc.slug, en: english.slug };
}
