import type { PayloadRequest } from 'payload';

import { timeOf } from '../../../workflow/public.ts';
import { idOf } from '../../pictures/used.ts';
import { localeOf } from '../../publish/describe.ts';
import { stored, type Doc } from '../../publish/stored.ts';
import type { OtherEdition } from '../known.ts';

/** Whether the Korean, as readers have it, has been changed since the English was made from it. */
export function isOlder(english: Doc, korean: Doc | null): boolean {
  const [from, changed] = [english['translatedFromRevision'], korean?.['updatedAt']].map(timeOf);
  return typeof from === 'number' && typeof changed === 'number' && changed > from;
}

const edition = (other: Doc, english: Doc, korean: Doc | null): OtherEdition => ({
  isPublic: other['_status'] === 'published',
  isOlder: isOlder(english, korean),
  revision: new Date(timeOf(korean?.['updatedAt']) ?? 0).toISOString(),
});

/** The document's counterpart in the other language; null where there is none. */
export async function findOtherEdition(
  req: PayloadRequest,
  collection: string,
  doc: Doc,
): Promise<OtherEdition | null> {
  if (localeOf(doc) === 'en') {
    const korean = await stored(req, collection, idOf(doc['translationOf']) ?? undefined);
    return korean && edition(korean, doc, korean);
  }
  const id = idOf(doc['id']);
  if (id === null) return null;
  const english = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { and: [{ translationOf: { equals: id } }, { deletedAt: { exists: false } }] },
    req,
  });
  return english && edition(english, english, await stored(req, collection, id));
}
