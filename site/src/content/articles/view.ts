import type { Article } from '@bbk/shared/generated/payload-types';
import { urls } from '@bbk/shared/urls';

import { embedView, galleryPictures } from '../body/blocks.ts';
import { bodyNodes } from '../body/view.ts';
import type { Context } from '../context.ts';
import { citations } from '../printed/links.ts';
import { text } from '../localized.ts';
import { pictureView } from '../media/view.ts';
import { artistLink, organisationLink, present, sectionLink, tagLink } from '../names/view.ts';
import { bylines, printed, storyCards } from './card.ts';
import type { articleSelect } from './select.ts';
import type { ArticleView, HeroView, PrintedView, StoryCard } from './types.ts';

export type ArticleDocument = Pick<Article, 'id' | keyof typeof articleSelect> & {
  readonly slug: string;
};

function heroView(cx: Context, hero: Article['hero']): HeroView {
  if (hero?.type === 'image') {
    const picture = pictureView(cx, hero.image);
    if (picture) return { type: 'image', picture };
  }
  if (hero?.type === 'gallery') {
    const pictures = galleryPictures(cx, hero.gallery);
    if (pictures.length > 0) return { type: 'gallery', pictures };
  }
  if (hero?.type === 'embed') {
    const embed = embedView(cx, { url: hero.embedUrl, poster: hero.image });
    if (embed) return { type: 'embed', embed };
  }
  return { type: 'none' };
}

const sponsorView = (cx: Context, sponsor: Article['sponsor']): ArticleView['sponsor'] =>
  sponsor?.sponsored
    ? { label: text(sponsor.label), organisation: organisationLink(cx, sponsor.organisation) }
    : null;

const aiView = (ai: Article['ai']): ArticleView['ai'] =>
  ai?.use === 'assisted' || ai?.use === 'generated' ? { use: ai.use, note: text(ai.note) } : null;

/** What was put right in an article. */
export const correctionViews = (given: Article['corrections']): ArticleView['corrections'] =>
  (given ?? []).map(({ date, kind, place, text: said }) => ({
    date,
    kind,
    place: text(place),
    text: said,
  }));

/** The article as its page shows it, with what to read after it: all of its section. */
export function articleView(
  cx: Context,
  doc: ArticleDocument,
  {
    next,
    more,
    print,
  }: {
    readonly next: StoryCard | null;
    readonly more: readonly StoryCard[];
    readonly print: PrintedView | null;
  },
): ArticleView {
  const section = sectionLink(cx, doc.section);
  return {
    locale: cx.locale,
    kind: doc.kind,
    href: urls.document(cx.locale, 'articles', doc.slug),
    headline: doc.headline,
    dek: text(doc.dek),
    kicker: text(doc.kicker),
    section,
    hero: heroView(cx, doc.hero),
    layout: doc.hero?.layout ?? 'wide',
    bylines: bylines(cx, doc.bylines),
    publishedAt: text(doc.firstPublishedAt),
    revisedAt: text(doc.revisedAt),
    readingMinutes: doc.readingMinutes ?? null,
    print,
    cite: citations(cx.locale, 'articles', doc.slug),
    signal: printed(cx, doc.print).signal,
    body: bodyNodes(cx, doc.body),
    artists: present((doc.artists ?? []).map((artist) => artistLink(cx, artist))),
    tags: present((doc.tags ?? []).map((tag) => tagLink(cx, tag))),
    next,
    related: storyCards(cx, doc.related),
    more:
      section && more.length > 0
        ? { title: section.label, href: section.href, stories: more }
        : null,
    origin: { kind: doc.origin ?? 'own', source: text(doc.originSource) },
    sponsor: sponsorView(cx, doc.sponsor),
    ai: aiView(doc.ai),
    corrections: correctionViews(doc.corrections),
    sample: doc.sample === true,
  };
}
