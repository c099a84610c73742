import type { PrintedLine } from '@bbk/shared/pages';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import type { Context } from '../context.ts';
import { printedOf } from './page.ts';

/** The words of a free page and where they stand: what the browser's search reads. */
export interface PageText {
  readonly label: string;
  readonly name: string;
  readonly href: string;
  readonly lines: readonly PrintedLine[];
}

/** The text of an issue's free pages; null where the issue is not there. */
export async function getPageTexts(cx: Context, slug: string): Promise<PageText[] | null> {
  const found = await printedOf(cx, slug, 'all');
  if (!found) return null;
  const { name } = t(cx.locale).pages;
  return found.pages.flatMap(({ label, lines }) =>
    lines && lines.length > 0
      ? [{ label, name: name(label), href: urls.page(cx.locale, slug, label), lines }]
      : [],
  );
}
