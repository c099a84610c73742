import type { Access } from 'payload';

import { and, isAdmin, isEditor, isNewsroom, isStaff, nobody, or } from './access.ts';
import { granted } from './grants.ts';
import { own, ownByContributor } from './own.ts';
import { notEmbargoed, published, unlessTrashed } from './public.ts';
import { mayPublish } from './roles.ts';

/** Into the trash: whoever `may`. For ever: admins, since nothing that was written is to be lost. */
export const trashing =
  (may: Access): Access =>
  (args) => {
    const data = args.data as { deletedAt?: unknown } | undefined;
    return data?.deletedAt ? or(isAdmin, may)(args) : isAdmin(args);
  };

/** What the system alone writes: a log, links that were given out. `read` says who of the newsroom looks at it. */
export const writtenBySystem = (read: Access) => ({
  create: nobody,
  read,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
});

/** Documents that are public as soon as they are saved: so only editors write them. */
export const publicAtOnce = {
  create: isEditor,
  read: or(isNewsroom, unlessTrashed),
  update: isEditor,
  delete: trashing(isEditor),
  readVersions: isEditor,
  unlock: nobody,
};

/** Tells the admin not to offer publishing to those who may not; `guardsPublishing` holds it. */
const draftOrMayPublish: Access = ({ data, req }) =>
  (data as { _status?: unknown } | undefined)?._status !== 'published' || mayPublish(req.user);

/** Documents with drafts: the newsroom writes them, `guardsPublishing` says who makes them public. */
export const drafted = (collection: 'articles' | 'partnerships') => ({
  create: and(isNewsroom, draftOrMayPublish),
  read: or(
    isStaff,
    and(isNewsroom, own(collection)),
    and(published, notEmbargoed),
    granted(collection),
  ),
  update: and(or(isStaff, ownByContributor(collection)), draftOrMayPublish),
  delete: trashing(or(isStaff, ownByContributor(collection))),
  readVersions: isEditor,
  unlock: nobody,
});
