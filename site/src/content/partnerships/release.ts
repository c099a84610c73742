import { paragraphsOf } from '@bbk/shared/press/paragraphs';
import { releaseText } from '@bbk/shared/press/lines';
import type { Locale } from '@bbk/shared/locales';

import type { Context } from '../context.ts';
import type { NameView } from '../names/types.ts';
import { findPartnership } from './get.ts';
import type { PartnershipView, StatementView } from './types.ts';
import { partnershipView } from './view.ts';

const nameIn = ({ hangul, latin }: NameView, locale: Locale): string =>
  (locale === 'ko' ? (hangul ?? latin) : (latin ?? hangul)) ?? '';

/** With the title that they signed under, else their own. */
function speakerIn(view: PartnershipView, speaker: StatementView['speakers'][number]): string {
  const signed = [...view.partners.flatMap((each) => each.signatories), ...view.otherSignatories];
  const title = signed.find(({ id }) => id === speaker.id)?.title ?? speaker.title;
  const name = nameIn(speaker, view.locale);
  return title ? `${name}${view.locale === 'ko' ? ' ' : ', '}${title}` : name;
}

/** An announcement as a press release, in plain text; null where it is not public. */
export async function getRelease(cx: Context, slug: string): Promise<string | null> {
  const doc = cx.use('partnerships', await findPartnership(cx, slug));
  if (!doc) return null;
  const view = partnershipView(cx, doc);
  const { announcedOn, dek, headline, locale, place, pressContact, publishedAt, scopes } = view;
  return releaseText({
    locale,
    publishedAt,
    // What is public may be used at once.
    embargoUntil: null,
    headline,
    dek,
    place,
    announcedOn,
    paragraphs: paragraphsOf(doc.body),
    scopes,
    statements: view.statements.map((each) => ({
      kind: each.kind,
      text: each.text,
      speakers: each.speakers.map((speaker) => speakerIn(view, speaker)),
    })),
    partners: view.partners.map(({ boilerplate, role, ...name }) => ({
      name: nameIn(name, locale),
      role,
      boilerplate,
    })),
    contact: pressContact,
  });
}
