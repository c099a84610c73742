import type { Locale } from '@bbk/shared/locales';

import type { ArticleView } from '../articles/types.ts';
import type { IssueView } from '../issues/types.ts';
import type { PartnershipView } from '../partnerships/types.ts';
import type { ShellView } from '../shell/types.ts';

/** Why a preview is not shown: no token of ours, nothing there, ended, or the CMS does not answer. */
export type PreviewStatus = 403 | 404 | 410 | 503;

/** The document as the site will show it. */
export type PreviewedView =
  | { readonly collection: 'articles'; readonly view: ArticleView }
  | { readonly collection: 'partnerships'; readonly view: PartnershipView }
  | { readonly collection: 'issues'; readonly view: IssueView };

export interface PreviewView {
  readonly locale: Locale;
  readonly title: string | null;
  readonly until: string;
  /** The admin's origin: the one place that tells of changes. */
  readonly admin: string;
  readonly document: PreviewedView;
  /** Of an article that is shown within its issue: the way back to the contents. */
  readonly contents: string | null;
}

export type PreviewProps = { readonly shell: ShellView } & (
  | { readonly preview: PreviewView }
  | { readonly preview: null; readonly locale: Locale; readonly status: PreviewStatus }
);
