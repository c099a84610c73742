import { getPayload } from 'payload';

import config from '../payload.config.ts';
import { putBackKilledJobs } from '../platform/jobs.ts';
import { startDelivery } from '../publishing/index.ts';
import { startClock } from '../publishing/schedule/index.ts';
import { ensureFirstAdmin } from './first-admin.ts';

/** Connects, makes sure that somebody can log in, and starts the jobs, the delivery and the clock. */
export async function boot(): Promise<void> {
  const payload = await getPayload({ config });
  const firstAdmin = await ensureFirstAdmin(payload);
  if (firstAdmin) {
    payload.logger.warn({
      msg: `First login (shown only now): ${firstAdmin.email} / ${firstAdmin.password}`,
    });
  }
  await putBackKilledJobs(payload);
  await getPayload({ config, cron: true });
  startDelivery(payload);
  startClock(payload);
}
