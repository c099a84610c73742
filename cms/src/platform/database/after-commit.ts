import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

import { Kept } from '../kept.ts';

type Follower = () => Promise<void> | void;
type Followers = Map<number | string, Follower[]>;

const all = new Kept<Followers>('afterCommit');
const followersOf = (database: object) => all.orMade(database, () => new Map());

/**
 * Runs `follower` once the request's transaction is committed; never, if it is rolled back. Payload has
 * no such hook: `afterOperation` runs before the commit. Without a transaction it runs at once.
 */
export async function afterCommit(req: PayloadRequest, follower: Follower): Promise<void> {
  const id = await req.transactionID;
  if (!id) {
    await follower();
    return;
  }
  const followers = followersOf(req.payload.db);
  const waiting = followers.get(id);
  if (waiting) waiting.push(follower);
  else followers.set(id, [follower]);
}

/** What follows the transaction `id`; forgotten with this call. */
export function takeFollowers(database: object, id: number | string): Follower[] {
  const followers = followersOf(database);
  const taken = followers.get(id) ?? [];
  followers.delete(id);
  return taken;
}

/** Runs what waited for a commit. The document is saved: whatever fails here must not say that it is not. */
export async function runFollowers(
  database: BaseDatabaseAdapter,
  taken: Follower[],
): Promise<void> {
  for (const follower of taken) {
    try {
      await follower();
    } catch (error) {
      database.payload.logger.error({ err: error, msg: 'Something after a commit failed' });
    }
  }
}
