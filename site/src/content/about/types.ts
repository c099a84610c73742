import type { Locale } from '@bbk/shared/locales';

import type { BodyNode } from '../body/types.ts';
import type { NamedLinkView, NameView } from '../names/types.ts';
import type { ImprintKey } from '../shell/types.ts';

export interface AboutView {
  readonly locale: Locale;
  readonly name: NameView;
  readonly tagline: string | null;
  readonly description: string | null;
  readonly body: readonly BodyNode[];
  readonly imprint: Readonly<Record<ImprintKey, string | null>>;
  readonly people: readonly (NamedLinkView & { readonly title: string | null })[];
}
