import { getPayload, type Payload } from 'payload';

import config from '../payload.config.ts';
import { measureProcess } from '@bbk/shared/metrics';
import { stopGracefully } from '@bbk/shared/stop';

import { settleKits } from '../domains/partnerships/kit/live.ts';
import { watchHealth } from '../platform/health.ts';
import { startJobs } from '../platform/jobs.ts';
import { observePlatform, routesOf } from '../platform/metrics.ts';
import { settings } from '../platform/settings.ts';
import { sweepUploads } from '../platform/uploads.ts';
import { startOverview } from '../overview/index.ts';
import { observePublishing, startDelivery } from '../publishing/index.ts';
import { startClock } from '../publishing/schedule/index.ts';
import { ensureFirstAdmin } from './first-admin.ts';
import { stop } from './stop.ts';

const hour = 3_600_000;

/** Files that were cut off on their way in are nobody's. */
function startSweeping({ logger }: Payload): void {
  const sweep = () =>
    sweepUploads().catch((err: unknown) => logger.error({ err, msg: 'Uploads were not swept' }));
  void sweep();
  setInterval(() => void sweep(), hour).unref();
}

/** Counts and times what is asked of this process, where somebody may read it. */
function measure(payload: Payload): void {
  if (!settings.metricsKey) return;
  measureProcess(routesOf(payload));
  observePlatform(payload);
  observePublishing(payload);
}

/** Connects, makes sure that somebody can log in, and starts the jobs, the delivery and the clock. */
export async function boot(): Promise<void> {
  const payload = await getPayload({ config });
  measure(payload);
  const firstAdmin = await ensureFirstAdmin(payload);
  if (firstAdmin) {
    payload.logger.warn({
      msg: `First login (shown only now): ${firstAdmin.email} / ${firstAdmin.password}`,
    });
  }
  await startJobs(payload);
  await getPayload({ config, cron: true });
  startDelivery(payload);
  await settleKits(payload);
  startClock(payload);
  startOverview(payload);
  void watchHealth(payload);
  startSweeping(payload);
  if (process.env.NODE_ENV === 'production') stopGracefully(() => stop(payload));
}
