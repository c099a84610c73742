import type { Context } from '../context.ts';
import { text } from '../localized.ts';
import { sectionLink } from '../names/view.ts';
import { shareContent } from '../share/view.ts';
import { printed } from './card.ts';
import type { ArticleDocument } from './view.ts';

/** What an article's share image shows. */
export function articleShare(cx: Context, doc: ArticleDocument) {
  const { print, signal } = printed(cx, doc.print);
  return shareContent(cx, {
    title: text(doc.seo?.socialTitle) ?? doc.headline,
    label: text(doc.kicker) ?? sectionLink(cx, doc.section)?.label ?? null,
    number: print?.number ?? null,
    signal,
    pictures: [doc.seo?.image, doc.hero?.image, doc.hero?.gallery?.[0]?.image],
  });
}
