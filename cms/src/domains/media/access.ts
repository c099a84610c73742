import type { Access, UploadConfig, Where } from 'payload';

import { and, isEditor, isNewsroom, nobody, or } from '../../workflow/access.ts';
import { shownByGranted } from '../../workflow/grants.ts';
import { trashing } from '../../workflow/policies.ts';

/** Strangers see the pictures that something public uses. */
const released: Access = (): Where => ({
  and: [
    { released: { equals: true } },
    { takenDown: { not_equals: true } },
    { deletedAt: { exists: false } },
  ],
});

/** What readers already have is changed by editors only: a new alt text is public at once. */
const unreleased: Access = (): Where => ({ released: { not_equals: true } });

export const access = {
  create: isNewsroom,
  read: or(isNewsroom, released, shownByGranted),
  update: or(isEditor, and(isNewsroom, unreleased)),
  delete: trashing(isEditor),
  readVersions: nobody,
  unlock: nobody,
};

/** Readers get pictures from the site, whatever happens here: this server has them for the admin only. */
export const onlyForNewsroom: NonNullable<UploadConfig['handlers']>[number] = (req) => {
  if (!req.user) return new Response(null, { status: 404 });
};
