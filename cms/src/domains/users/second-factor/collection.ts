import type { CollectionConfig } from 'payload';

import { labels } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';
import { nobody } from '../../../workflow/access.ts';

/** Who has a second factor. Apart from the accounts, so that no save and no answer of one carries it along. */
export const SecondFactors: CollectionConfig = {
  slug: collections.secondFactors,
  labels: labels('2단계 인증', 'Second factor'),
  access: { admin: () => false, create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'account', type: 'text', required: true, unique: true, index: true },
    // Encrypted by a key made from PAYLOAD_SECRET.
    { name: 'secret', type: 'text', required: true },
    // Fingerprints of those that have not been used.
    { name: 'recovery', type: 'json', required: true },
    { name: 'lastStep', type: 'number', required: true },
  ],
};
