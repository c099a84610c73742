import type { DependencyKey } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';
import type { FedCollection } from '@bbk/shared/urls';

import type { Subject } from '../seo/subject.types.ts';
import type { MetaView } from '../seo/types.ts';
import type { ShellView } from './shell/types.ts';

/** What every page is given. */
export interface PageProps<View> {
  readonly view: View;
  readonly shell: ShellView;
  readonly meta: MetaView;
  readonly deps: readonly DependencyKey[];
  readonly madeAt: number;
}

/** A page as its `get` hands it over. */
export interface Page<View> {
  readonly view: View;
  /** Its own public path. */
  readonly path: string;
  /** The same page in each language that it exists in. */
  readonly editions: Readonly<Partial<Record<Locale, string>>>;
  /** What it is about; without one it is a page like others. */
  readonly subject?: Subject;
  /** What a feed of its own is of. */
  readonly feed?: { readonly collection: FedCollection; readonly slug: string };
  readonly meta: Pick<MetaView, 'title' | 'description'> &
    Partial<Pick<MetaView, 'socialTitle' | 'image' | 'cards' | 'article'>>;
  readonly signal?: string | null;
  /** The entry of the menu that it belongs to, by its path. */
  readonly inside?: string | undefined;
  readonly home?: boolean;
}

export type Answer<View> =
  | { readonly kind: 'page'; readonly page: Page<View> }
  | { readonly kind: 'missing' }
  /** To another page of the same list: not for ever. */
  | { readonly kind: 'elsewhere'; readonly path: string };

export const missing = { kind: 'missing' } as const;
