import type { PayloadRequest } from 'payload';

import { idsOf } from '../../../content/publish/describe.ts';
import type { Doc } from '../../../content/publish/stored.ts';
import { rows } from '../../../content/pictures/used.ts';
import { collections } from '../../../platform/slugs.ts';
import { picturesOfPartnership } from '../pictures.ts';

type Found = ReadonlyMap<string, Doc>;
export interface Related {
  readonly organisations: Found;
  readonly people: Found;
  readonly media: Found;
}

/** Documents by their ids, in every language. */
async function find(req: PayloadRequest, collection: string, ids: readonly string[]) {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return new Map<string, Doc>();
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { in: unique } },
    // By default it is by name, which is in no language here.
    sort: 'id',
    limit: 0,
    pagination: false,
    req,
  });
  return new Map<string, Doc>(docs.map((doc) => [doc.id, doc]));
}

const pictureIn = (found: Found, field: string) =>
  [...found.values()].flatMap((doc) => idsOf(doc[field]));

/** Whoever and whatever an announcement names and shows: they are documents of their own. */
export async function relatedTo(req: PayloadRequest, doc: Doc): Promise<Related> {
  const [partners, signatories] = [rows(doc['partners']), rows(doc['signatories'])];
  const organisations = await find(
    req,
    collections.organisations,
    [...partners, ...signatories].flatMap((row) => idsOf(row['organisation'])),
  );
  const people = await find(req, collections.people, [
    ...signatories.flatMap((row) => idsOf(row['person'])),
    ...rows(doc['statements']).flatMap((row) => idsOf(row['speakers'])),
  ]);
  const media = await find(req, collections.media, [
    ...picturesOfPartnership(doc).map((picture) => picture.media),
    ...pictureIn(organisations, 'logo'),
    ...pictureIn(people, 'portrait'),
  ]);
  return { organisations, people, media };
}
