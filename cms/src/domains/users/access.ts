import type { Access } from 'payload';

import { isAdmin, isEditor, isNewsroom, nobody, or } from '../../workflow/access.ts';

const self: Access = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false);

/** Yes or no by the id: Payload may drop a constraint from `update`. */
const isSelf: Access = ({ id, req }) => id !== undefined && req.user?.id === id;

export const access = {
  admin: ({ req }: Parameters<Access>[0]) => isNewsroom({ req }) === true,
  create: isAdmin,
  read: or(isEditor, self),
  update: or(isAdmin, isSelf),
  delete: isAdmin,
  readVersions: nobody,
  unlock: isAdmin,
};
