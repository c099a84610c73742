import { LinkFeature } from '@payloadcms/richtext-lexical';
import type { Field, FieldAffectingData } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { validAddress } from '../fields/address.ts';

const isUrl = (field: FieldAffectingData) => 'name' in field && field.name === 'url';

/**
 * Links of the editor: to a document of ours, or to an address that is checked on the server.
 * Payload's own check takes `javascript:`, and its hook percent-encodes what it does not know.
 */
export const links = LinkFeature({
  enabledCollections: [
    collections.articles,
    collections.issues,
    collections.partnerships,
    collections.artists,
    collections.people,
    collections.organisations,
  ],
  fields: ({ defaultFields }) =>
    defaultFields.map((field) =>
      isUrl(field)
        ? ({
            ...field,
            hooks: {},
            validate: (value: unknown, args: Parameters<typeof validAddress>[1]) => {
              const { linkType } = (args.siblingData ?? {}) as { linkType?: unknown };
              if (linkType === 'internal') return true;
              return validAddress(typeof value === 'string' ? value : '', {
                ...args,
                required: true,
              });
            },
          } as Field)
        : field,
    ),
});
