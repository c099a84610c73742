import { readMetrics } from '@bbk/shared/metrics';
import type { NextApiRequest, NextApiResponse } from 'next';

import { observeInstance } from '../../metrics/instance.server.ts';
import { settings } from '../../platform/settings.server.ts';

/** How this instance does, for Prometheus. The edge lets nobody through to it. */
export default async function handler(req: NextApiRequest, res: NextApiResponse): Promise<void> {
  observeInstance();
  const answer = await readMetrics(settings().metricsKey, req.headers.authorization);
  for (const [name, value] of Object.entries(answer.headers)) res.setHeader(name, value);
  res.status(answer.status).send(answer.body);
}
