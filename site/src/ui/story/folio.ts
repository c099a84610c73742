import type { Locale } from '@bbk/shared/locales';

import type { PrintView, StoryCard } from '../../content/articles/types.ts';
import { t } from '../../i18n/messages.ts';

/** `34쪽`, `34–41쪽`, or nothing. */
export function pageText(
  pageFrom: number | null,
  pageTo: number | null,
  locale: Locale,
): string | null {
  const m = t(locale).issue;
  if (pageFrom === null) return null;
  return pageTo !== null && pageTo > pageFrom ? m.pages(pageFrom, pageTo) : m.page(pageFrom);
}

/** `제5호 34쪽`; a story that no issue holds is of the web. */
export function folioText(print: PrintView | null, locale: Locale): string {
  const m = t(locale).issue;
  if (!print) return m.web;
  const page = pageText(print.pageFrom, null, locale);
  return [m.name(print.number), page].filter(Boolean).join(' ');
}

/** What stands over a headline: `피처 · 제5호 58쪽`. */
export function kickerText(story: StoryCard, locale: Locale): string {
  const m = t(locale);
  const place = story.kicker ?? story.section?.label ?? m.article.kinds[story.kind];
  const parts = [
    place,
    story.print && folioText(story.print, locale),
    story.sponsored && m.article.sponsored,
  ];
  return parts.filter(Boolean).join(m.separator);
}
