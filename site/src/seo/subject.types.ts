import type { ArticleView } from '../content/articles/types.ts';
import type { ArtistView } from '../content/artists/types.ts';
import type { IssueCard, IssueView } from '../content/issues/types.ts';
import type { LinkView } from '../content/names/types.ts';
import type { OrganisationView } from '../content/organisations/types.ts';
import type { PartnershipView } from '../content/partnerships/types.ts';
import type { PersonView } from '../content/people/types.ts';

interface Crops {
  /** Pictures in the shapes that search engines ask for: public paths. */
  readonly crops: readonly string[];
}

/** What a page is about, for those who read it without eyes. */
export type Subject =
  | ({ readonly kind: 'article'; readonly view: ArticleView } & Crops)
  | ({
      readonly kind: 'partnership';
      readonly view: PartnershipView;
    } & Crops)
  | { readonly kind: 'issue'; readonly view: IssueView }
  | { readonly kind: 'shelf'; readonly issues: readonly IssueCard[] }
  | { readonly kind: 'person'; readonly view: PersonView }
  | { readonly kind: 'artist'; readonly view: ArtistView }
  | { readonly kind: 'organisation'; readonly view: OrganisationView }
  | { readonly kind: 'list'; readonly items: readonly LinkView[] }
  | { readonly kind: 'home'; readonly items: readonly LinkView[] }
  | { readonly kind: 'about' }
  | { readonly kind: 'contact' }
  | { readonly kind: 'page' };
