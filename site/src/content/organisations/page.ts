import { listByKey } from '@bbk/shared/keys';

import { safeHref } from '../body/links.ts';
import { cms } from '../client.server.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../localized.ts';
import { mediaSelect, pictureView, shareImage } from '../media/view.ts';
import { namedPage } from '../names/page.ts';
import { nameSelect, personSelect } from '../names/select.ts';
import { artistLink, isNamedIn, nameView, personLink, present } from '../names/view.ts';
import { missing, type Answer } from '../page.types.ts';
import { findPartnershipCards } from '../partnerships/get.ts';
import { partnershipCard } from '../partnerships/view.ts';
import type { OrganisationView } from './types.ts';

/** As many as the CMS gives at once. */
const limit = 100;

async function findOrganisation(slug: string) {
  const { docs } = await cms().find({
    collection: 'organisations',
    where: { slug: { equals: slug } },
    select: { ...nameSelect, kind: true, logo: true, url: true, boilerplate: true },
    populate: { media: mediaSelect },
    locale: 'all',
    depth: 1,
    limit: 1,
    pagination: false,
  });
  return docs[0] ? { ...docs[0], slug } : null;
}

const findPeople = (organisation: string) =>
  cms().find({
    collection: 'people',
    where: { organisation: { equals: organisation } },
    select: personSelect,
    locale: 'all',
    depth: 0,
    sort: 'slug',
    limit,
    pagination: false,
  });

const findArtists = (agency: string) =>
  cms().find({
    collection: 'artists',
    where: { agency: { equals: agency } },
    select: nameSelect,
    locale: 'all',
    depth: 0,
    sort: 'slug',
    limit,
    pagination: false,
  });

/** An organisation's page: what it announced, and who belongs to it. */
export async function getOrganisation(
  cx: Context,
  slug: string,
): Promise<Answer<OrganisationView>> {
  const doc = cx.use('organisations', await findOrganisation(slug));
  if (!doc || !isNamedIn(cx.locale, doc)) return missing;
  cx.useKeys(
    listByKey('partnerships', cx.locale, 'organisations', doc.id),
    listByKey('people', cx.locale, 'organisations', doc.id),
    listByKey('artists', cx.locale, 'organisations', doc.id),
  );
  const [announcements, people, artists] = await Promise.all([
    findPartnershipCards(cx.locale, { 'partners.organisation': { equals: doc.id } }, limit),
    findPeople(doc.id),
    findArtists(doc.id),
  ]);
  const view: OrganisationView = {
    locale: cx.locale,
    name: nameView(doc),
    kind: doc.kind,
    logo: pictureView(cx, doc.logo),
    url: safeHref(doc.url ?? '')?.href ?? null,
    boilerplate: inLocale(doc.boilerplate, cx.locale),
    partnerships: announcements.flatMap((each) => partnershipCard(cx, each) ?? []),
    people: people.docs.flatMap((person) => {
      const link = personLink(cx, person);
      return link ? [{ ...link, title: inLocale(person.title, cx.locale) }] : [];
    }),
    artists: present(artists.docs.map((artist) => artistLink(cx, artist))),
    sample: doc.sample === true,
  };
  const subject = { kind: 'organisation' as const, view };
  const about = { subject, description: view.boilerplate, image: shareImage(cx, doc.logo) };
  return { kind: 'page', page: namedPage(cx, 'organisations', doc, view, about) };
}
