import type { Read, SearchSources } from '../../src/content/search/get.ts';
import type { SearchDocument } from '../../src/content/search/types.ts';

interface Where {
  readonly id?: { readonly in?: string[]; readonly not_in?: string[] };
  readonly createdAt?: { readonly less_than_equal: string };
}

/** What the CMS has that is public: the part of it that the feeder talks to, in memory. */
export class Magazine {
  readonly public = new Map<string, SearchDocument>();
  down = false;
  asked = 0;
  /** Called when a page has been read, and before it is answered. */
  onRead: () => void = () => undefined;

  publish(...documents: SearchDocument[]) {
    for (const each of documents) this.public.set(each.id, each);
  }

  /** Made a second after each other, two at a time. */
  #createdAt = (id: string) => {
    const at = [...this.public.keys()].indexOf(id);
    return new Date(Math.floor(at / 2) * 1_000).toISOString();
  };

  get sources(): SearchSources {
    const source = (collection: string) => async (query: { where: object; limit: number }) => {
      this.asked += 1;
      if (this.down) throw Object.assign(new Error('down'), { name: 'CmsUnavailable' });
      const { id, createdAt } = query.where as Where;
      const found = [...this.public.values()]
        .filter((each) => each.collection === collection)
        .map((each): Read => ({
          id: each.id,
          createdAt: this.#createdAt(each.id),
          documents: [each],
        }))
        .filter((each) => !id?.in || id.in.includes(each.id))
        .filter((each) => !id?.not_in?.includes(each.id))
        .filter((each) => !createdAt || each.createdAt <= createdAt.less_than_equal)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
        .slice(0, query.limit);
      this.onRead();
      return found;
    };
    const names = [
      'sections',
      'tags',
      'issues',
      'artists',
      'people',
      'organisations',
      'partnerships',
      'articles',
    ];
    return Object.fromEntries(
      names.map((name) => [name, source(name)]),
    ) as unknown as SearchSources;
  }
}
