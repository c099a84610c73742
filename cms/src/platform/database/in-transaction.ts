import { setTimeout as wait } from 'node:timers/promises';

import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload';

import { troubleOf } from './trouble.ts';

/** How long a transaction that meets others is run again, in milliseconds. */
export const patience = 10_000;

/** Those that met are not to meet again: in milliseconds, longer each time, and never the same. */
export const pauseAfter = (attempt: number) => Math.random() * Math.min(500, 20 * 2 ** attempt);

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
  const end = performance.now() + patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(payload, user, work);
    } catch (error) {
      if (performance.now() > end || troubleOf(error) !== 'again') throw error;
      await wait(pauseAfter(attempt));
    }
  }
}
