import { documentKey, listKey } from '@bbk/shared/keys';

import { rows } from '../../content/pictures/used.ts';
import { idsOf, listsBy, localeOf, pathsOf } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';
import type { Describe } from '../../workflow/announcement.ts';
import { isPublic } from '../../workflow/public.ts';

const self = collections.articles;

/** What readers may know of an article: where it is, and which lists it stands in. */
export const describeArticle: Describe = (doc) => {
  const editions = [localeOf(doc)];
  const [print] = rows([doc['print']]);
  const people = rows(doc['bylines']).flatMap((byline) => idsOf(byline['person']));
  return {
    collection: self,
    id: String(doc['id']),
    isPublic: isPublic(doc),
    locales: editions,
    paths: pathsOf(self, doc, editions),
    lists: [
      ...editions.map((locale) => listKey(self, locale)),
      ...listsBy(self, editions, 'sections', idsOf(doc['section'])),
      ...listsBy(self, editions, 'tags', idsOf(doc['tags'])),
      ...listsBy(self, editions, 'artists', idsOf(doc['artists'])),
      ...listsBy(self, editions, 'people', people),
      ...listsBy(self, editions, 'issues', idsOf(print?.['issue'])),
      // What was put right stands in a list of its own.
      ...(rows(doc['corrections']).length > 0
        ? editions.map((locale) => listKey('corrections', locale))
        : []),
      // The original links to its translation, whose coming and going it can not see by itself.
      ...idsOf(doc['translationOf']).map((id) => documentKey(self, id)),
    ],
  };
};
