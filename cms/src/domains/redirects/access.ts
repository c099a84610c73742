import type { Access } from 'payload';

import { isEditor, isNewsroom, nobody, or } from '../../workflow/access.ts';

/**
 * A stranger, as the site is one, learns where an address leads that they name. Nobody outside is given the list: it
 * would tell of all that was taken away.
 */
const ofTheNamedAddress: Access = ({ req }) => {
  const where = req.query['where'] as { from?: { equals?: unknown } } | undefined;
  const named = where?.from?.equals;
  return typeof named === 'string' ? { from: { equals: named } } : false;
};

export const access = {
  create: isEditor,
  read: or(isNewsroom, ofTheNamedAddress),
  update: isEditor,
  delete: isEditor,
  readVersions: nobody,
  unlock: nobody,
};
