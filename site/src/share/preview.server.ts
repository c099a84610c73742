import { isShareShape } from '@bbk/shared/urls';

import { isUnavailable } from '../content/client.server.ts';
import { describePreview } from '../content/preview/client.server.ts';
import { localeOf, previewContext } from '../content/preview/get.server.ts';
import { findShare } from '../content/share/get.ts';
import { shareHash } from '../content/share/view.ts';
import { drawShare, shareFile } from './draw.server.ts';

export type CardAnswer =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'later' };

/** The share card of a draft, as it would be drawn were it public now. */
export async function findPreviewCard(token: string, name: string): Promise<CardAnswer> {
  const shape = name.replace(/\.jpg$/, '');
  if (!isShareShape(shape)) return { kind: 'missing' };
  const described = await describePreview(token);
  if (!described.ok) return { kind: described.status === 503 ? 'later' : 'missing' };
  const { subject } = described;
  const { collection, id } = subject;
  if (collection !== 'articles' && collection !== 'partnerships') return { kind: 'missing' };
  try {
    const locale = await localeOf(token, subject, null);
    const content = await findShare(previewContext(token, locale, subject), collection, '');
    if (!content) return { kind: 'missing' };
    // Apart from what readers have of it: no address of theirs leads here.
    const page = `/preview/${collection}/${id}`;
    const hash = shareHash(content);
    if (!(await drawShare(page, hash, shape, content))) return { kind: 'later' };
    return { kind: 'file', file: shareFile(page, hash, shape) };
  } catch (problem) {
    if (isUnavailable(problem)) return { kind: 'later' };
    throw problem;
  }
}
