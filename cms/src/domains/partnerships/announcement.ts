import { documentKey, listKey } from '@bbk/shared/keys';

import { rows } from '../../content/pictures/used.ts';
import { idsOf, listsBy, localeOf, pathsOf } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';
import type { Describe } from '../../workflow/announcement.ts';
import { isPublic } from '../../workflow/public.ts';

const self = collections.partnerships;

/** What readers may know of an announcement: where it is, and which lists it stands in. */
export const describePartnership: Describe = (doc) => {
  const editions = [localeOf(doc)];
  const organisations = rows(doc['partners']).flatMap((row) => idsOf(row['organisation']));
  const people = [
    ...rows(doc['signatories']).flatMap((row) => idsOf(row['person'])),
    ...rows(doc['statements']).flatMap((row) => idsOf(row['speakers'])),
  ];
  return {
    collection: self,
    id: String(doc['id']),
    isPublic: isPublic(doc),
    locales: editions,
    paths: pathsOf(self, doc, editions),
    lists: [
      ...editions.map((locale) => listKey(self, locale)),
      ...listsBy(self, editions, 'organisations', [...new Set(organisations)]),
      ...listsBy(self, editions, 'people', [...new Set(people)]),
      ...listsBy(self, editions, 'issues', idsOf(doc['issue'])),
      ...idsOf(doc['translationOf']).map((id) => documentKey(self, id)),
    ],
  };
};
