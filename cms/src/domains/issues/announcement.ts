import { listKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';

import { rows } from '../../content/pictures/used.ts';
import { idsOf, listsBy, pathsOf } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';
import type { Describe } from '../../workflow/announcement.ts';
import { isPublic } from '../../workflow/public.ts';

const self = collections.issues;

/** What readers may know of an issue: it has a page in both editions. */
export const describeIssue: Describe = (doc) => {
  const artists = rows(doc['covers']).flatMap((cover) => idsOf(cover['artist']));
  return {
    collection: self,
    id: String(doc['id']),
    isPublic: isPublic(doc),
    locales,
    paths: pathsOf(self, doc, locales),
    lists: [
      ...locales.map((locale) => listKey(self, locale)),
      // What was put right stands in a list of its own.
      ...(rows(doc['errata']).length > 0
        ? locales.map((locale) => listKey('corrections', locale))
        : []),
      ...listsBy(self, locales, 'artists', [...new Set(artists)]),
    ],
  };
};
