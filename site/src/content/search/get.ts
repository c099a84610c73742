import type { PublicCollection } from '@bbk/shared/urls';

import { cms, type Where } from '../client.server.ts';
import {
  articleDocuments,
  artistDocuments,
  issueDocuments,
  labelDocuments,
  organisationDocuments,
  partnershipDocuments,
  personDocuments,
} from './documents.ts';
import { searchPopulate, searchSelect } from './select.ts';
import type { SearchDocument } from './types.ts';

/** A document of the CMS, and what there is of it to look for: nothing, one language, or both. */
export interface Read {
  readonly id: string;
  readonly createdAt: string;
  readonly documents: readonly SearchDocument[];
}

interface Query {
  readonly where: Where;
  readonly limit: number;
}

/** One field, which has an index: with a second one MongoDB would sort all that there is for each part of it. */
const newest = '-createdAt';

const asked = (query: Query) =>
  ({
    ...query,
    populate: searchPopulate,
    locale: 'all',
    depth: 1,
    sort: newest,
    pagination: false,
  }) as const;

const read = <Doc extends { id: string; createdAt: string }>(
  docs: readonly Doc[],
  project: (doc: Doc) => SearchDocument[],
): Read[] => docs.map((doc) => ({ id: doc.id, createdAt: doc.createdAt, documents: project(doc) }));

type Source = (query: Query) => Promise<Read[]>;
export type SearchSources = Readonly<Record<PublicCollection, Source>>;

/** How each collection is read: the names first, which are few and wanted most. */
export const searchSources: SearchSources = {
  sections: async (query) => {
    const select = searchSelect.sections;
    const { docs } = await cms().find({ collection: 'sections', select, ...asked(query) });
    return read(docs, (doc) => labelDocuments('sections', doc));
  },
  tags: async (query) => {
    const select = searchSelect.tags;
    const { docs } = await cms().find({ collection: 'tags', select, ...asked(query) });
    return read(docs, (doc) => labelDocuments('tags', doc));
  },
  issues: async (query) => {
    const select = searchSelect.issues;
    const { docs } = await cms().find({ collection: 'issues', select, ...asked(query) });
    return read(docs, issueDocuments);
  },
  artists: async (query) => {
    const select = searchSelect.artists;
    const { docs } = await cms().find({ collection: 'artists', select, ...asked(query) });
    return read(docs, artistDocuments);
  },
  people: async (query) => {
    const select = searchSelect.people;
    const { docs } = await cms().find({ collection: 'people', select, ...asked(query) });
    return read(docs, personDocuments);
  },
  organisations: async (query) => {
    const select = searchSelect.organisations;
    const { docs } = await cms().find({ collection: 'organisations', select, ...asked(query) });
    return read(docs, organisationDocuments);
  },
  partnerships: async (query) => {
    const select = searchSelect.partnerships;
    const { docs } = await cms().find({ collection: 'partnerships', select, ...asked(query) });
    return read(docs, partnershipDocuments);
  },
  articles: async (query) => {
    const select = searchSelect.articles;
    const { docs } = await cms().find({ collection: 'articles', select, ...asked(query) });
    return read(docs, articleDocuments);
  },
};
