import type { DependencyKey } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';
import type { PublicCollection } from '@bbk/shared/urls';

/** What a domain says of one version of a document, for those who tell the site about it. */
export type Announcement = {
  collection: PublicCollection;
  id: string;
  /** Whether a stranger may read this version now, were it the stored one. */
  isPublic: boolean;
  /** Whether it is public as a notice that it was taken back. */
  isRetracted?: boolean;
  locales: readonly Locale[];
  /** Its public addresses, in the order of `locales`. Empty while it has no slug. */
  paths: readonly string[];
  /** Lists that it is a member of, while it is public. */
  lists: readonly DependencyKey[];
};

/** Describes a stored document; relationships may be ids or populated. */
export type Describe = (doc: Readonly<Record<string, unknown>>) => Announcement;
