import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

type Follower = () => Promise<void> | void;
type Followers = Map<number | string, Follower[]>;

/** Kept on the adapter: a bundler may load this module more than once for one running Payload. */
const kept = Symbol.for('bbk.afterCommit');
type Keeper = { [kept]?: Followers };

function followersOf(database: object): Followers {
  const keeper = database as Keeper;
  return (keeper[kept] ??= new Map<number | string, Follower[]>());
}

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
