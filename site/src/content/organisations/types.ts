import type { Locale } from '@bbk/shared/locales';

import type { PictureView } from '../media/types.ts';
import type { NamedLinkView, NameView } from '../names/types.ts';
import type { PartnershipCard } from '../partnerships/types.ts';

export interface OrganisationView {
  readonly locale: Locale;
  readonly name: NameView;
  readonly kind: 'label' | 'agency' | 'media' | 'company' | 'other';
  readonly logo: PictureView | null;
  readonly url: string | null;
  readonly boilerplate: string | null;
  readonly partnerships: readonly PartnershipCard[];
  readonly people: readonly (NamedLinkView & { readonly title: string | null })[];
  readonly artists: readonly NamedLinkView[];
  readonly sample: boolean;
}
