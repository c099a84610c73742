import type { PayloadRequest, Where } from 'payload';

import type { Words } from '../../content/preflight/finding.ts';
import { checksOf, preflight } from '../../content/preflight/preflight.ts';
import type { Doc } from '../../platform/stored.ts';
import { mayPublish } from '../../workflow/roles.ts';
import { ask, inKorean, together, type Looked, type Question } from '../ask.ts';
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

const atDesk: Where = { stage: { in: ['review', 'approved'] } };

async function checked(
  req: PayloadRequest,
  collection: Written,
  { limit, sort, where }: Pick<Question, 'limit' | 'sort' | 'where'>,
): Promise<Looked<Failing>> {
  const found = await ask(req, collection, {
    where: { and: [atDesk, where] },
    limit,
    sort,
  });
  const { docs, total } = found;
  const entries = (await Promise.all(docs.map((doc) => check(req, collection, doc)))).flat();
  return { entries, looked: docs.length, total };
}

/**
 * What is in review, approved or scheduled, and has an error that would hold it back: the next to go out first. Those
 * are the ones that are looked at before all others.
 */
export async function failing(req: PayloadRequest, limit = several): Promise<Looked<Failing>> {
  if (!mayPublish(req.user)) return together([]);
  const found = together(
    await Promise.all(
      written.flatMap((collection) => [
        checked(req, collection, {
          where: { publishAt: { exists: true } },
          limit,
          sort: 'publishAt',
        }),
        checked(req, collection, {
          where: { publishAt: { exists: false } },
          limit,
          sort: '-updatedAt',
        }),
      ]),
    ),
  );
  const entries = found.entries.toSorted((one, other) =>
    (one.publishAt ?? '9').localeCompare(other.publishAt ?? '9'),
  );
  return { ...found, entries };
}
