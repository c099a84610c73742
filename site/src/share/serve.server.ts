import { existsSync } from 'node:fs';

import type { Locale } from '@bbk/shared/locales';
import { shareShapes, urls, type ShareShape } from '@bbk/shared/urls';

import { pages } from '../cache/pages.server.ts';
import { isUnavailable } from '../content/client.server.ts';
import { Context } from '../content/context.ts';
import { findShare } from '../content/share/get.ts';
import { shareHash } from '../content/share/view.ts';
import { drawShare, shareFile } from './draw.server.ts';

export interface Asked {
  readonly locale: Locale;
  readonly collection: 'articles' | 'partnerships';
  readonly slug: string;
  /** `{hash}-{shape}.jpg` */
  readonly name: string;
}

export type ShareAnswer =
  | { readonly kind: 'file'; readonly file: string }
  /** It shows something else by now. */
  | { readonly kind: 'elsewhere'; readonly path: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'later' };

const pattern = new RegExp(`^([0-9a-f]{16})-(${shareShapes.join('|')})\\.jpg$`);

/** Whether readers were sent away from the page since. */
async function isAway(page: string): Promise<boolean> {
  const { store, removed } = pages();
  if (removed.get(page)) return true;
  return ((await store.get(page))?.known.redirect ?? null) !== null;
}

async function drawn(
  asked: Asked,
  page: string,
  hash: string,
  shape: ShareShape,
): Promise<ShareAnswer> {
  const { locale, collection, slug } = asked;
  const content = await findShare(new Context(locale), collection, slug);
  if (!content) return { kind: 'missing' };
  const now = shareHash(content);
  if (now !== hash)
    return { kind: 'elsewhere', path: urls.share(locale, collection, slug, now, shape) };
  if (!(await drawShare(page, hash, shape, content))) return { kind: 'later' };
  return { kind: 'file', file: shareFile(page, hash, shape) };
}

/** The share image that an address names: as it lies on disk, or drawn now, of what readers may see. */
export async function findShareImage(asked: Asked): Promise<ShareAnswer> {
  const [, hash, shape] = pattern.exec(asked.name) ?? [];
  if (!hash || !shape) return { kind: 'missing' };
  const page = `/${asked.locale}/${asked.collection}/${asked.slug}`;
  if (await isAway(page)) return { kind: 'missing' };
  const file = shareFile(page, hash, shape as ShareShape);
  if (existsSync(file)) return { kind: 'file', file };
  try {
    return await drawn(asked, page, hash, shape as ShareShape);
  } catch (problem) {
    if (isUnavailable(problem)) return { kind: 'later' };
    throw problem;
  }
}
