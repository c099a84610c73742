import type { Field } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { named } from './named.ts';

type Pair = readonly [ko: string, en: string];

/** A picture of the library. Alt text and credit are checked when what uses it becomes public. */
export const picture = (
  name: string,
  label: Pair,
  description: Pair,
  extra: { required?: boolean } = {},
): Field =>
  named(label, description, {
    name,
    type: 'upload',
    relationTo: collections.media,
    ...extra,
  });
