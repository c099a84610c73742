import type { Locale } from '@bbk/shared/locales';

import type { StoryCard } from '../articles/types.ts';
import type { BodyNode } from '../body/types.ts';
import type { IssueCard } from '../issues/types.ts';
import type { PictureView } from '../media/types.ts';
import type { NamedLinkView, NameView } from '../names/types.ts';

/** An announcement among others. */
export interface PartnershipCard {
  readonly id: string;
  readonly href: string;
  readonly headline: string;
  readonly dek: string | null;
  /** ISO date; null: the announcement gives none, and none is invented. */
  readonly announcedOn: string | null;
  readonly partners: readonly NameView[];
  readonly signal: string | null;
}

export interface SignatoryView extends NamedLinkView {
  readonly title: string | null;
}

export interface PartnerView extends NamedLinkView {
  readonly role: string | null;
  readonly boilerplate: string | null;
  /** Who speaks for this partner. */
  readonly signatories: readonly SignatoryView[];
}

export interface StatementView {
  /** A quotation is what somebody said; a paraphrase is what the editors report. The page shows the two differently. */
  readonly kind: 'quote' | 'paraphrase';
  readonly text: string;
  readonly speakers: readonly NamedLinkView[];
}

export interface PartnershipsView {
  readonly locale: Locale;
  readonly partnerships: readonly PartnershipCard[];
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
  readonly issue: IssueCard | null;
  readonly publishedAt: string | null;
  readonly revisedAt: string | null;
  readonly signal: string | null;
  readonly sample: boolean;
}
