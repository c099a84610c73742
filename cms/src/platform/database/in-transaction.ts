import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload';

import { untilAlone } from './again.ts';
import { troubleOf } from './trouble.ts';

async function once<T>(
  payload: Payload,
  user: TypedUser | null,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq(user ? { user } : {}, payload);
  await initTransaction(req);
  try {
    const result = await work(req);
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/**
 * Runs `work` in a transaction of its own: all of it, or nothing. Where it met another transaction it is run
 * again, so it must have no effect but on the database.
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  { user = null }: { user?: TypedUser | null } = {},
): Promise<T> {
  const attempt = async () => {
    const [value] = await Promise.allSettled([once(payload, user, work)]);
    return { trouble: value.status === 'rejected' ? troubleOf(value.reason) : null, value };
  };
  const result = await untilAlone(attempt);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
