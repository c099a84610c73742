import { documentKey, listKey, type DependencyKey } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';

import { rows } from '../../content/pictures/used.ts';
import { idsOf, listsBy, localeOf, pathsOf } from '../../content/publish/describe.ts';
import { collections } from '../../platform/slugs.ts';
import type { Describe } from '../../workflow/announcement.ts';
import { isPublic } from '../../workflow/public.ts';
import { isRetracted } from '../../workflow/stages/stages.ts';

const self = collections.articles;

type Doc = Parameters<Describe>[0];

/** The lists that an article stands in while it is public. */
function listsOf(doc: Doc, editions: readonly Locale[]): DependencyKey[] {
  const [print] = rows([doc['print']]);
  const people = rows(doc['bylines']).flatMap((byline) => idsOf(byline['person']));
  return [
    ...editions.map((locale) => listKey(self, locale)),
    ...listsBy(self, editions, 'sections', idsOf(doc['section'])),
    ...listsBy(self, editions, 'tags', idsOf(doc['tags'])),
    ...listsBy(self, editions, 'artists', idsOf(doc['artists'])),
    ...listsBy(self, editions, 'people', people),
    ...listsBy(self, editions, 'issues', idsOf(print?.['issue'])),
  ];
}

/** What readers may know of an article: where it is, and which lists it stands in. */
export const describeArticle: Describe = (doc) => {
  const editions = [localeOf(doc)];
  const retracted = isRetracted(doc);
  const isPutRight = retracted || rows(doc['corrections']).length > 0;
  return {
    collection: self,
    id: String(doc['id']),
    isPublic: isPublic(doc) || retracted,
    isRetracted: retracted,
    locales: editions,
    paths: pathsOf(self, doc, editions),
    lists: [
      // What was retracted is a notice: it stands in no list but that of what was put right.
      ...(retracted ? [] : listsOf(doc, editions)),
      ...(isPutRight ? editions.map((locale) => listKey('corrections', locale)) : []),
      // The original links to its translation, whose coming and going it can not see by itself.
      ...idsOf(doc['translationOf']).map((id) => documentKey(self, id)),
    ],
  };
};
