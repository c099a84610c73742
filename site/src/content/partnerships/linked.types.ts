import type { Locale } from '@bbk/shared/locales';

import type { PartnershipView } from './types.ts';

/** What a journalist’s link shows: an announcement before its time, or why there is none. */
export type PressView = { readonly locale: Locale } & (
  | { readonly state: 'unknown' | 'early' | 'expired' | 'revoked' | 'unavailable' }
  | {
      readonly state: 'embargoed';
      readonly reader: { readonly name: string; readonly outlet: string };
      /** ISO. */
      readonly embargoUntil: string;
      readonly kitHref: string | null;
      readonly announcement: PartnershipView;
    }
);

/** What a partner’s link shows: the text that is to be approved, or what was answered. */
export type ApprovalView = NoApproval | AskedView | AnsweredView;

interface NoApproval {
  readonly locale: Locale;
  readonly state: 'unknown' | 'expired' | 'unavailable';
}

export interface AskedView {
  readonly locale: Locale;
  readonly state: 'asked';
  readonly partner: string;
  readonly contact: string;
  /** Which text it is. */
  readonly hash: string;
  /** Where the answer is sent to. */
  readonly action: string;
  readonly problem: 'incomplete' | 'changed' | null;
  readonly announcement: PartnershipView;
}

export interface AnsweredView {
  readonly locale: Locale;
  readonly state: 'approved' | 'changes' | 'void';
  readonly partner: string;
  readonly signedBy: string | null;
  readonly comment: string | null;
  readonly answeredAt: string | null;
  readonly hash: string | null;
}

/** An announcement in both languages. */
export interface BothView {
  readonly locale: Locale;
  readonly editions: readonly PartnershipView[];
}
