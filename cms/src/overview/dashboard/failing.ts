import type { PayloadRequest } from 'payload';

import type { Words } from '../../content/preflight/finding.ts';
import { checksOf, preflight } from '../../content/preflight/preflight.ts';
import type { Doc } from '../../platform/stored.ts';
import { mayPublish } from '../../workflow/roles.ts';
import { ask, inKorean } from '../ask.ts';
import { entryOf, iso, written, type Entry, type Written } from '../entry.ts';

/** A text on its way out that could not be published as it is. */
export interface Failing extends Entry {
  readonly publishAt: string | null;
  readonly problems: readonly { readonly label: Words; readonly message: Words }[];
}

/** How many of each kind are checked: each asks for all that it names. */
const several = 10;

async function check(req: PayloadRequest, collection: Written, doc: Doc): Promise<Failing[]> {
  const checks = checksOf(req, collection);
  if (!checks) return [];
  const subject = { collection, id: String(doc['id']), checks };
  const { holding } = await preflight(inKorean(req), subject, doc);
  const problems = holding.filter(({ level }) => level === 'error');
  if (problems.length === 0) return [];
  return [{ ...entryOf(collection, doc), publishAt: iso(doc['publishAt']), problems }];
}

async function of(req: PayloadRequest, collection: Written): Promise<Failing[]> {
  const { docs } = await ask(req, collection, {
    where: { stage: { in: ['review', 'approved'] } },
    limit: several,
    sort: '-updatedAt',
  });
  return (await Promise.all(docs.map((doc) => check(req, collection, doc)))).flat();
}

/** What is in review, approved or scheduled, and has an error that would hold it back: the next to go out first. */
export async function failing(req: PayloadRequest): Promise<Failing[]> {
  if (!mayPublish(req.user)) return [];
  const all = (await Promise.all(written.map((collection) => of(req, collection)))).flat();
  return all.toSorted((one, other) => (one.publishAt ?? '9').localeCompare(other.publishAt ?? '9'));
}
