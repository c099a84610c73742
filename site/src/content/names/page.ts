import { locales } from '@bbk/shared/locales';
import { fedCollections, urls, type PublicCollection } from '@bbk/shared/urls';

import type { Context } from '../context.ts';
import type { StoryPageAnswer } from '../lists/get.ts';
import type { SizedFile } from '../media/view.ts';
import type { Page } from '../page.types.ts';
import type { Subject } from '../../seo/subject.types.ts';
import { isNamedIn, nameView } from './view.ts';

interface NamedDocument {
  readonly name?: unknown;
  readonly romanised?: string | null;
  readonly slug: string;
}

/** The addresses of somebody's or something's page, in the languages that it is named in. */
export const namedEditions = (collection: PublicCollection, doc: NamedDocument) =>
  Object.fromEntries(
    locales
      .filter((locale) => isNamedIn(locale, doc))
      .map((locale) => [locale, urls.document(locale, collection, doc.slug)]),
  );

/** What a name's page says of itself. */
export function namedPage<View>(
  cx: Context,
  collection: PublicCollection,
  doc: NamedDocument,
  view: View,
  about: {
    readonly description: string | null;
    readonly subject: Subject;
    readonly image?: (SizedFile & { readonly alt: string }) | null;
    /** Of its list, where it is not the newest. */
    readonly list?: Extract<StoryPageAnswer, { kind: 'page' }>;
  },
): Page<View> {
  const { hangul, latin } = nameView(doc);
  const [first, second] = cx.locale === 'ko' ? [hangul, latin] : [latin, hangul];
  const title = second && second !== first ? `${first ?? ''} (${second})` : first;
  const own = urls.document(cx.locale, collection, doc.slug);
  const path = about.list?.path ?? own;
  const editions = path === own ? namedEditions(collection, doc) : { [cx.locale]: path };
  const { description, image = null, subject } = about;
  const isFed = fedCollections.find((each) => each === collection);
  return {
    view,
    path,
    editions,
    subject,
    ...(isFed && { feed: { collection: isFed, slug: doc.slug } }),
    meta: { title, description, image },
  };
}
