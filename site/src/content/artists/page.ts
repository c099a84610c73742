import { listByKey } from '@bbk/shared/keys';
import { urls } from '@bbk/shared/urls';

import { cms } from '../client.server.ts';
import type { Context } from '../context.ts';
import { getStoryPage } from '../lists/get.ts';
import { inLocale, text } from '../localized.ts';
import { mediaSelect, pictureView, shareImage } from '../media/view.ts';
import { outerLinks } from '../names/links.ts';
import { namedPage } from '../names/page.ts';
import { nameSelect } from '../names/select.ts';
import { isNamedIn, nameView, organisationLink } from '../names/view.ts';
import { missing, type Answer } from '../page.types.ts';
import type { ArtistView } from './types.ts';

async function findArtist(slug: string) {
  const { docs } = await cms().find({
    collection: 'artists',
    where: { slug: { equals: slug } },
    select: {
      ...nameSelect,
      aliases: true,
      kind: true,
      members: true,
      agency: true,
      debutYear: true,
      portrait: true,
      bio: true,
      links: true,
    },
    populate: { media: mediaSelect, organisations: nameSelect },
    locale: 'all',
    depth: 1,
    limit: 1,
    pagination: false,
  });
  return docs[0] ? { ...docs[0], slug } : null;
}

/** An artist's page, with a page of the articles about them. */
export async function getArtist(
  cx: Context,
  slug: string,
  segment?: string,
): Promise<Answer<ArtistView>> {
  const doc = cx.use('artists', await findArtist(slug));
  if (!doc || !isNamedIn(cx.locale, doc)) return missing;
  const key = listByKey('articles', cx.locale, 'artists', doc.id);
  cx.useKeys(key);
  const base = urls.document(cx.locale, 'artists', slug);
  const written = { key, where: { artists: { in: [doc.id] } } };
  const list = await getStoryPage(cx, written, base, segment);
  if (list.kind !== 'page') return list;
  const view: ArtistView = {
    locale: cx.locale,
    name: nameView(doc),
    aliases: doc.aliases ?? [],
    kind: doc.kind,
    members: (doc.members ?? []).map((member) => ({
      hangul: member.name,
      latin: text(member.romanised),
    })),
    agency: organisationLink(cx, doc.agency),
    debutYear: doc.debutYear ?? null,
    portrait: pictureView(cx, doc.portrait),
    bio: inLocale(doc.bio, cx.locale),
    links: outerLinks(doc.links),
    articles: list.stories,
    sample: doc.sample === true,
  };
  const subject = { kind: 'artist' as const, view };
  const about = { subject, description: view.bio, image: shareImage(cx, doc.portrait), list };
  return { kind: 'page', page: namedPage(cx, 'artists', doc, view, about) };
}
