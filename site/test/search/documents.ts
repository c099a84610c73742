import type { SearchDocument } from '../../src/content/search/types.ts';
import { SearchIndex } from '../../src/search/index/searchIndex.server.ts';
import { Search } from '../../src/search/query/search.server.ts';
import type { Question } from '../../src/search/types.ts';

/** A Korean news article, but for what is given. */
export const document = (id: string, given: Partial<SearchDocument> = {}): SearchDocument => ({
  collection: 'articles',
  id,
  locale: 'ko',
  path: `/articles/${id}`,
  kind: 'news',
  title: '제목',
  otherTitle: null,
  names: [],
  dek: null,
  body: '',
  section: null,
  issue: null,
  page: null,
  number: null,
  publishedAt: '2026-09-20T05:00:00.000Z',
  uses: [],
  ...given,
});

export const artist = (
  id: string,
  title: string,
  given: Partial<SearchDocument> = {},
): SearchDocument =>
  document(id, {
    collection: 'artists',
    kind: 'artists',
    path: `/artists/${id}`,
    publishedAt: null,
    title,
    ...given,
  });

/** A search over these documents, in an index of its own. */
export function searchOver(documents: readonly SearchDocument[], file = ':memory:') {
  const index = new SearchIndex(file);
  index.put([], documents);
  const search = new Search(index);
  const ask = (text: string, more: Partial<Question> = {}) =>
    search.ask({ text, locale: 'ko', filters: {}, page: 1, ...more });
  const found = (text: string, more?: Partial<Question>) =>
    ask(text, more).hits.map(({ path }) => path.split('/').at(-1));
  return { index, search, ask, found };
}
