import { collections } from '../../platform/slugs.ts';
import { drafted } from '../../workflow/policies.ts';

export const access = drafted(collections.articles);
