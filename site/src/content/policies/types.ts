import type { Locale } from '@bbk/shared/locales';
import type { PolicyPage } from '@bbk/shared/urls';

import type { CorrectionView } from '../articles/types.ts';
import type { SimpleNode } from '../body/types.ts';
import type { NamedLinkView } from '../names/types.ts';
import type { ImprintKey } from '../shell/types.ts';

/** A story or an issue with one thing that was put right in it. */
export interface CorrectedView extends Omit<CorrectionView, 'kind'> {
  readonly kind: CorrectionView['kind'] | 'retraction';
  readonly title: string;
  readonly href: string;
}

/** A page that every publication owes its readers. */
export interface PolicyView {
  readonly locale: Locale;
  readonly page: PolicyPage;
  readonly body: readonly SimpleNode[];
  /** The lines of the imprint that belong to it. */
  readonly imprint: Readonly<Partial<Record<ImprintKey, string | null>>>;
  readonly people: readonly (NamedLinkView & { readonly title: string | null })[];
  /** The latest first; null on the pages that list none. */
  readonly corrections: readonly CorrectedView[] | null;
}
