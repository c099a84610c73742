import type { Locale } from '@bbk/shared/locales';

import type { StoryCard } from '../articles/types.ts';
import type { BodyNode } from '../body/types.ts';
import type { IssueCard } from '../issues/types.ts';
import type { PictureView } from '../media/types.ts';
import type { NamedLinkView } from '../names/types.ts';

/** An announcement among others. */
export interface PartnershipCard {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly dek: string | null;
  /** ISO date; null: the announcement gives none, and none is invented. */
  readonly announcedOn: string | null;
  readonly partners: readonly (NamedLinkView & { readonly id: string })[];
  readonly signal: string | null;
}

export interface SignatoryView extends NamedLinkView {
  readonly id: string;
  readonly title: string | null;
  readonly portrait: PictureView | null;
}

export interface PartnerView extends NamedLinkView {
  /** Its mark. */
  readonly logo: PictureView | null;
  readonly role: string | null;
  readonly boilerplate: string | null;
  /** Who speaks for this partner. */
  readonly signatories: readonly SignatoryView[];
}

export interface StatementView {
  /** A quotation is what somebody said; a paraphrase is what the editors report. The page shows the two differently. */
  readonly kind: 'quote' | 'paraphrase';
  readonly text: string;
  readonly speakers: readonly (NamedLinkView & {
    readonly id: string;
    readonly title: string | null;
  })[];
}

/** What has become of a partnership, one thing of it. */
export interface TimelineEntry {
  readonly kind: 'announcement' | 'article' | 'issue';
  /** ISO; null where none was given. */
  readonly date: string | null;
  /** Null for an issue, which is named by its number. */
  readonly title: string | null;
  readonly number?: number;
  readonly href: string;
  /** The one that is read. */
  readonly current: boolean;
  /** ISO: what it is ordered by. */
  readonly order: string | null;
}

/** Everything for a newsroom in one file. */
export interface KitView {
  readonly href: string;
  /** In bytes. */
  readonly size: number | null;
}

export interface PartnershipsView {
  readonly locale: Locale;
  readonly partnerships: readonly PartnershipCard[];
  /** Newest first; null: those that give no date. */
  readonly years: readonly {
    readonly year: string | null;
    readonly cards: readonly PartnershipCard[];
  }[];
  /** Who has taken part, the most often first. */
  readonly partners: readonly (NamedLinkView & { readonly count: number })[];
}

export interface PartnershipView {
  readonly locale: Locale;
  readonly href: string;
  readonly listHref: string;
  readonly headline: string;
  readonly dek: string | null;
  readonly hero: PictureView | null;
  readonly partners: readonly PartnerView[];
  /** Signatories whose organisation is none of the partners. */
  readonly otherSignatories: readonly SignatoryView[];
  readonly announcedOn: string | null;
  readonly place: string | null;
  readonly scopes: readonly { readonly title: string; readonly text: string | null }[];
  readonly statements: readonly StatementView[];
  readonly body: readonly BodyNode[];
  readonly pressKit: readonly {
    readonly title: string;
    readonly href: string;
    readonly picture: PictureView | null;
  }[];
  readonly pressContact: {
    readonly name: string | null;
    readonly organisation: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  readonly related: readonly StoryCard[];
  readonly timeline: readonly TimelineEntry[];
  /** Behind a link of its own: it has no public address yet. */
  readonly unlisted: boolean;
  readonly kit: KitView | null;
  readonly releaseHref: string;
  /** Both languages side by side; null while there is one. */
  readonly bothHref: string | null;
  readonly issue: IssueCard | null;
  readonly publishedAt: string | null;
  readonly revisedAt: string | null;
  readonly signal: string | null;
  readonly sample: boolean;
}
