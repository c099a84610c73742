import type { Access, UploadConfig, Where } from 'payload';

import { isEditor, isNewsroom, or } from '../../workflow/access.ts';

/** Strangers see the pictures that something public uses. */
const released: Access = (): Where => ({
  and: [{ released: { equals: true } }, { deletedAt: { exists: false } }],
});

export const access = {
  admin: ({ req }: Parameters<Access>[0]) => Boolean(req.user),
  create: isNewsroom,
  read: or(isNewsroom, released),
  update: isNewsroom,
  delete: isEditor,
  unlock: () => false,
};

/** Readers get pictures from the site, whatever happens here: this server has them for the admin only. */
export const onlyForNewsroom: NonNullable<UploadConfig['handlers']>[number] = (req) => {
  if (!req.user) return new Response(null, { status: 404 });
};
