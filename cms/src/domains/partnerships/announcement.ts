import { documentKey, listKey, type DependencyKey } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';

import { rows } from '../../content/pictures/used.ts';
import { idsOf, listsBy, localeOf, pathsOf } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';
import type { Describe } from '../../workflow/announcement.ts';
import { isPublic } from '../../workflow/public.ts';
import { isRetracted } from '../../workflow/stages/stages.ts';

const self = collections.partnerships;

type Doc = Parameters<Describe>[0];

/** The lists that an announcement stands in while it is public. */
function listsOf(doc: Doc, editions: readonly Locale[]): DependencyKey[] {
  const organisations = rows(doc['partners']).flatMap((row) => idsOf(row['organisation']));
  const people = [
    ...rows(doc['signatories']).flatMap((row) => idsOf(row['person'])),
    ...rows(doc['statements']).flatMap((row) => idsOf(row['speakers'])),
  ];
  return [
    ...editions.map((locale) => listKey(self, locale)),
    ...listsBy(self, editions, 'organisations', [...new Set(organisations)]),
    ...listsBy(self, editions, 'people', [...new Set(people)]),
    ...listsBy(self, editions, 'issues', idsOf(doc['issue'])),
  ];
}

/** What readers may know of an announcement: where it is, and which lists it stands in. */
export const describePartnership: Describe = (doc) => {
  const editions = [localeOf(doc)];
  const retracted = isRetracted(doc);
  return {
    collection: self,
    id: String(doc['id']),
    isPublic: isPublic(doc) || retracted,
    isRetracted: retracted,
    locales: editions,
    paths: pathsOf(self, doc, editions),
    lists: [
      ...(retracted
        ? editions.map((locale) => listKey('corrections', locale))
        : listsOf(doc, editions)),
      ...idsOf(doc['translationOf']).map((id) => documentKey(self, id)),
    ],
  };
};
