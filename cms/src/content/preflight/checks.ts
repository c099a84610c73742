import type { UsedPicture } from '../pictures/used.ts';
import type { Doc } from '../publish/stored.ts';

import type { Rule } from './finding.ts';

/** What a collection has its documents checked for. */
export type Checks = {
  rules: readonly Rule[];
  /** Every picture that readers would see of it. */
  pictures: (doc: Doc) => UsedPicture[];
  /** Whether it has an edition in each language, each a document of its own. */
  editions: boolean;
};
