import type { MusicGroup, Organization, Person, ProfilePage } from 'schema-dts';

import type { PictureView } from '../../content/media/types.ts';
import type { Subject } from '../subject.types.ts';
import type { Setting } from './house.ts';
import { nameIn, otherName, person } from './names.ts';

type Of<K extends Subject['kind']> = Extract<Subject, { kind: K }>;

const image = ({ absolute }: Setting, picture: PictureView | null) =>
  picture === null ? undefined : absolute(picture.fallback.src);

const web = (links: readonly { readonly href: string }[]) =>
  links.map(({ href }) => href).filter((href) => /^https?:/.test(href));

function author(setting: Setting, { view }: Of<'person'>): Person {
  const { locale } = setting;
  return {
    '@type': 'Person',
    name: nameIn(locale, view.name),
    alternateName: otherName(locale, view.name),
    jobTitle: view.title ?? undefined,
    description: view.bio ?? undefined,
    image: image(setting, view.portrait),
    email: view.email ?? undefined,
    sameAs: web(view.links),
    worksFor: view.organisation
      ? { '@type': 'Organization', name: nameIn(locale, view.organisation) }
      : undefined,
  };
}

function musician(setting: Setting, { view }: Of<'artist'>): MusicGroup {
  const { locale } = setting;
  const other = otherName(locale, view.name);
  return {
    '@type': 'MusicGroup',
    name: nameIn(locale, view.name),
    alternateName: [...(other === undefined ? [] : [other]), ...view.aliases],
    description: view.bio ?? undefined,
    image: image(setting, view.portrait),
    foundingDate: view.debutYear === null ? undefined : String(view.debutYear),
    member: view.members.map((member) => person(setting, { ...member, href: null })),
    sameAs: web(view.links),
  };
}

const body = (setting: Setting, { view }: Of<'organisation'>): Organization => ({
  '@type': 'Organization',
  name: nameIn(setting.locale, view.name),
  alternateName: otherName(setting.locale, view.name),
  description: view.boilerplate ?? undefined,
  logo: image(setting, view.logo),
  sameAs: view.url === null ? [] : [view.url],
});

type Profile = Of<'person'> | Of<'artist'> | Of<'organisation'>;

function subjectOf(setting: Setting, subject: Profile): Person | MusicGroup | Organization {
  if (subject.kind === 'person') return author(setting, subject);
  return subject.kind === 'artist' ? musician(setting, subject) : body(setting, subject);
}

/** The page of somebody, or of an artist or an organisation. */
export const profile = (setting: Setting, subject: Profile, url: string): ProfilePage => ({
  '@type': 'ProfilePage',
  '@id': url,
  url,
  inLanguage: setting.locale,
  mainEntity: subjectOf(setting, subject),
});
