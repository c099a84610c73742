import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Locale } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { Context } from '../content/context.ts';
import type { Page, PageProps } from '../content/page.types.ts';
import { shellNow } from '../content/shell/now.ts';
import { bareShell, shellView } from '../content/shell/view.ts';
import { metaView } from '../seo/meta.ts';

/** Nothing on the way keeps it, no search engine lists it, and no other site is told its address. */
export function keepPrivate(res: ServerResponse): void {
  res.setHeader('Cache-Control', 'private, no-store');
  res.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive');
  res.setHeader('Referrer-Policy', 'no-referrer');
}

export const agentOf = (req: IncomingMessage): string => req.headers['user-agent'] ?? '';

/** The props of a page that is made for whoever has its link: the head tells nothing of the link. */
export async function privateProps<View>(
  locale: Locale,
  view: View,
  title: string,
): Promise<PageProps<View>> {
  const path = urls.partnerships(locale);
  const page: Page<View> = { view, path, editions: {}, meta: { title, description: null } };
  const documents = await shellNow();
  const shell = documents ? shellView(new Context(locale), documents, page) : bareShell(locale);
  const meta = metaView(documents?.site ?? null, shell, page);
  return { view, shell, meta, deps: [], madeAt: Date.now() };
}
