import { readMetrics } from '@bbk/shared/metrics';

import { settings } from '../../platform/settings.ts';

export const dynamic = 'force-dynamic';

/** How this process does, for Prometheus. */
export async function GET({ headers }: Request): Promise<Response> {
  const answer = await readMetrics(settings.metricsKey, headers.get('authorization'));
  return new Response(answer.body, answer);
}
