import type { Locale } from '@bbk/shared/locales';

import type { StoryPage } from '../lists/types.ts';
import type { PictureView } from '../media/types.ts';
import type { LinkView, NamedLinkView, NameView } from '../names/types.ts';

export interface ArtistView {
  readonly locale: Locale;
  readonly name: NameView;
  readonly aliases: readonly string[];
  readonly kind: 'group' | 'solo' | 'band';
  readonly members: readonly NameView[];
  readonly agency: NamedLinkView | null;
  readonly debutYear: number | null;
  readonly portrait: PictureView | null;
  readonly bio: string | null;
  readonly links: readonly LinkView[];
  readonly articles: StoryPage;
  readonly sample: boolean;
}
