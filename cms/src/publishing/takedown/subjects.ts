import { documentKey } from '@bbk/shared/keys';
import { urls } from '@bbk/shared/urls';
import type { PayloadRequest } from 'payload';

import { stored } from '../../content/publish/stored.ts';
import { collections } from '../../platform/slugs.ts';
import { record } from '../record.ts';
import type { Change } from '../state.ts';
import { filesOf } from './files.ts';
import type { Subject } from './store.ts';

type Doc = Readonly<Record<string, unknown>>;

const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
};

/** What the log calls it. */
export const titleOf = (doc: Doc): string =>
  ['headline', 'title', 'alt', 'filename'].flatMap((name) => wordsOf(doc[name]))[0] ??
  String(doc['id']);

export const isPicture = ({ subject }: Pick<Subject, 'subject'>): boolean =>
  subject === collections.media;

/** Takes a document from its readers. Unlike publishing it asks nothing of the text: it can not fail on it. */
export async function unpublish(req: PayloadRequest, { subject, documentId }: Subject) {
  await req.payload.update({
    collection: subject,
    id: documentId,
    data: { _status: 'draft', publishAt: null },
    unpublishAllLocales: true,
    depth: 0,
    locale: 'ko',
    overrideAccess: true,
    overrideLock: true,
    req,
  });
}

const picture = (kind: 'published' | 'unpublished', id: string, files: string[]): Change => ({
  kind,
  locales: [],
  paths: files.map(urls.media),
  oldPaths: kind === 'unpublished' ? files.map(urls.media) : [],
  keys: [documentKey('media', id)],
});

/** What else shows a picture, in a file of its own, has to lose it too. */
type Follower = (req: PayloadRequest, id: string) => Promise<void>;

/**
 * Takes a picture from its readers, or gives it back: the site is told of each of its files. Written past the
 * hooks, since nothing of an upload may stand in the way.
 */
export async function hold(req: PayloadRequest, { documentId: id }: Subject, takenDown: boolean) {
  const collection = collections.media;
  const doc = await stored(req, collection, id);
  if (!doc) return;
  await req.payload.db.updateOne({ collection, id, data: { takenDown }, req, returning: false });
  const custom = req.payload.collections[collection]?.config.custom;
  await (custom?.['held'] as Follower | undefined)?.(req, id);
  const change = picture(takenDown ? 'unpublished' : 'published', id, filesOf(doc));
  await record(req, { collection, id }, change);
}
