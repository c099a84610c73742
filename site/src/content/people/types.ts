import type { Locale } from '@bbk/shared/locales';

import type { StoryPage } from '../lists/types.ts';
import type { PictureView } from '../media/types.ts';
import type { LinkView, NamedLinkView, NameView } from '../names/types.ts';

export interface PersonView {
  readonly locale: Locale;
  readonly name: NameView;
  readonly kind: 'staff' | 'contributor' | 'executive';
  readonly title: string | null;
  readonly organisation: NamedLinkView | null;
  readonly portrait: PictureView | null;
  readonly bio: string | null;
  /** Only where the person shows it. */
  readonly email: string | null;
  readonly links: readonly LinkView[];
  readonly articles: StoryPage;
  readonly sample: boolean;
}
