import type { Locale } from '@bbk/shared/locales';

import type { PicturedCard, StoryCard } from '../articles/types.ts';
import type { ContentsEntry, IssueCard } from '../issues/types.ts';
import type { LinkView } from '../names/types.ts';
import type { PartnershipCard } from '../partnerships/types.ts';

export interface HomeView {
  readonly locale: Locale;
  readonly lead: PicturedCard | null;
  /** Up to three, beside each other; more than that go on below as rows. */
  readonly seconds: readonly (PicturedCard & {
    /** The figures of its first fact box: shown where it has no picture. */
    readonly figures: readonly { readonly figure: string; readonly text: string }[];
  })[];
  /** The newest, none of those above, newest first. The page groups them by day. */
  readonly latest: readonly StoryCard[];
  readonly latestHref: string;
  readonly issue: (IssueCard & { readonly contents: readonly ContentsEntry[] }) | null;
  readonly issuesHref: string;
  /** The section of interviews, with up to three of them. */
  readonly interviews: {
    readonly section: LinkView;
    readonly count: number;
    readonly stories: readonly StoryCard[];
  } | null;
  readonly partnership: PartnershipCard | null;
  readonly partnershipsHref: string;
  readonly sections: readonly (LinkView & { readonly count: number })[];
}
