import type { Context } from '../context.ts';
import { findArticle } from '../articles/get.ts';
import { articleShare } from '../articles/share.ts';
import { findPartnership } from '../partnerships/get.ts';
import { partnershipShare } from '../partnerships/share.ts';
import type { ShareContent } from './types.ts';

/** What the share image of a document shows now; null where no reader may see it. */
export async function findShare(
  cx: Context,
  collection: 'articles' | 'partnerships',
  slug: string,
): Promise<ShareContent | null> {
  if (collection === 'articles') {
    const article = await findArticle(cx, slug);
    return article && articleShare(cx, article);
  }
  const partnership = await findPartnership(cx, slug);
  return partnership && partnershipShare(cx, partnership);
}
