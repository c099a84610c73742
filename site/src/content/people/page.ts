import { listByKey } from '@bbk/shared/keys';
import { urls } from '@bbk/shared/urls';

import { cms } from '../client.server.ts';
import type { Context } from '../context.ts';
import { getStoryPage } from '../lists/get.ts';
import { inLocale, text } from '../localized.ts';
import { mediaSelect, pictureView, shareImage } from '../media/view.ts';
import { outerLinks } from '../names/links.ts';
import { namedPage } from '../names/page.ts';
import { nameSelect, personSelect } from '../names/select.ts';
import { isNamedIn, nameView, organisationLink } from '../names/view.ts';
import { missing, type Answer } from '../page.types.ts';
import type { PersonView } from './types.ts';

async function findPerson(slug: string) {
  const { docs } = await cms().find({
    collection: 'people',
    where: { slug: { equals: slug } },
    select: {
      ...personSelect,
      kind: true,
      organisation: true,
      portrait: true,
      bio: true,
      links: true,
      email: true,
      emailPublic: true,
    },
    populate: { media: mediaSelect, organisations: nameSelect },
    locale: 'all',
    depth: 1,
    limit: 1,
    pagination: false,
  });
  return docs[0] ? { ...docs[0], slug } : null;
}

/** A person's page, with a page of what they have written. */
export async function getPerson(
  cx: Context,
  slug: string,
  segment?: string,
): Promise<Answer<PersonView>> {
  const doc = cx.use('people', await findPerson(slug));
  if (!doc || !isNamedIn(cx.locale, doc)) return missing;
  const key = listByKey('articles', cx.locale, 'people', doc.id);
  cx.useKeys(key);
  const base = urls.document(cx.locale, 'people', slug);
  const written = { key, where: { 'bylines.person': { equals: doc.id } } };
  const list = await getStoryPage(cx, written, base, segment);
  if (list.kind !== 'page') return list;
  const view: PersonView = {
    locale: cx.locale,
    name: nameView(doc),
    kind: doc.kind,
    title: inLocale(doc.title, cx.locale),
    organisation: organisationLink(cx, doc.organisation),
    portrait: pictureView(cx, doc.portrait),
    bio: inLocale(doc.bio, cx.locale),
    email: doc.emailPublic ? text(doc.email) : null,
    links: outerLinks(doc.links),
    articles: list.stories,
    sample: doc.sample === true,
  };
  const subject = { kind: 'person' as const, view };
  const about = { subject, description: view.bio, image: shareImage(cx, doc.portrait), list };
  return { kind: 'page', page: namedPage(cx, 'people', doc, view, about) };
}
