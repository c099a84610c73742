import type { Payload } from 'payload';

import { inTransaction } from '../../../platform/database.ts';
import { Lease } from '../../../platform/lease.ts';
import { forgetMoment, momentById, type Moment } from '../moments.ts';

import { effects } from './effects.ts';
import { fail } from './fail.ts';
import { userOf } from './user.ts';

/** The effect and the end of its moment in one transaction: neither happens twice, nor without the other. */
async function effect(payload: Payload, { id, at, by }: Moment): Promise<void> {
  const user = await userOf(payload, by);
  await inTransaction(
    payload,
    async (req) => {
      const moment = await momentById({ payload, req }, id);
      // Done by another process, or moved to another time, since it was looked up.
      if (moment?.at !== at || moment.tryAt === null) return;
      await forgetMoment(req, id);
      await effects[moment.action](req, moment);
    },
    { user },
  );
}

/**
 * Does what is due, if no other process is at it: the lease keeps them apart, and runs out when its process was
 * killed; the transaction holds even where it does not.
 */
export async function perform(
  payload: Payload,
  moment: Moment,
): Promise<'done' | 'failed' | 'othersTurn'> {
  const lease = new Lease(payload, `schedule:${moment.id}`);
  if (!(await lease.take())) return 'othersTurn';
  try {
    await effect(payload, moment);
    return 'done';
  } catch (error) {
    await fail(payload, moment, error);
    return 'failed';
  } finally {
    await lease.release();
  }
}
