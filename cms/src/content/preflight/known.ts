import type { PublicCollection } from '@bbk/shared/urls';

import type { UsedPicture } from '../pictures/used.ts';

import type { Words } from './finding.ts';

/** What the library says of a picture. */
export type KnownPicture = {
  id: string;
  alt?: unknown;
  credit?: unknown;
  filename?: unknown;
  released?: unknown;
  rightsExpireOn?: unknown;
  width?: unknown;
  height?: unknown;
  focalX?: unknown;
  focalY?: unknown;
};

/** Whether readers can go there now, can not yet, or never will. */
export type LinkState = 'public' | 'unpublished' | 'gone';

/** Another document that this one leads to, and the field that does so. */
export type UsedLink = {
  path: string;
  /** What the editor reads: the words of the link, or the name of the field. */
  text: Words;
  /** Where there is none, the address is of no document, and never checked. */
  target: Target;
};
export type Target =
  | { collection: PublicCollection; id: string }
  | { collection: PublicCollection; slug: string; path: string };

/** The other edition of a document. */
export type OtherEdition = {
  isPublic: boolean;
  /** The Korean has been changed since the English was made from it. */
  isOlder: boolean;
  /** When the Korean was last changed. */
  revision: string;
};

/** All that rules know beside the document itself. Gathered once for all of them. */
export type Known = {
  now: number;
  /** The address that the site is known by. */
  siteUrl: string;
  pictures: readonly UsedPicture[];
  media: ReadonlyMap<string, KnownPicture>;
  links: readonly (UsedLink & { state: LinkState })[];
  /** Null where there is none. */
  otherEdition: OtherEdition | null;
  /** The editor writes in this locale: what is localised has its words in it. */
  locale: string;
};
