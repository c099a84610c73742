import type { Locale } from '@bbk/shared/locales';

import type { IssueStatus } from '../issues/types.ts';
import type { LinkView, NameView } from '../names/types.ts';

export interface NavigationLink extends LinkView {
  /** This page, or the section that it belongs to. */
  readonly current: boolean;
}

/** The lines that the law asks for, in its order; a line without a value is shown as not given yet. */
export const imprintLines = [
  'title',
  'registrationNumber',
  'registeredOn',
  'publishedOn',
  'publisher',
  'editor',
  'publishingHouse',
  'address',
  'phone',
  'youthOfficer',
  'ombudsman',
  'businessNumber',
  'email',
] as const;
export type ImprintKey = (typeof imprintLines)[number];

/** What stands around every page. */
export interface ShellView {
  readonly locale: Locale;
  /** The public path of this page. */
  readonly path: string;
  /** The home page has the large masthead. */
  readonly home: boolean;
  readonly homeHref: string;
  readonly siteName: NameView;
  readonly tagline: string | null;
  readonly navigation: readonly NavigationLink[];
  readonly footer: readonly LinkView[];
  /** The pages that every publication owes its readers: no menu can leave them out. */
  readonly policies: readonly LinkView[];
  readonly imprint: Readonly<Record<ImprintKey, string | null>>;
  readonly social: readonly { readonly name: string; readonly url: string }[];
  /** The same page in the other language; null where it has none. */
  readonly switch: { readonly locale: Locale; readonly href: string } | null;
  readonly issueOnSale: {
    readonly number: number;
    readonly title: string | null;
    readonly href: string;
    readonly status: IssueStatus;
  } | null;
  /** The colour that this page is lent, `#rrggbb`; null: the magazine's own. */
  readonly signal: string | null;
  /** The day that the home page's masthead shows: UTC, ISO 8601. */
  readonly date: string | null;
  /** Whether the footer says that the edition holds sample content. */
  readonly sample: boolean;
}
