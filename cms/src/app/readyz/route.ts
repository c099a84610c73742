import config from '@payload-config';
import { getPayload } from 'payload';

import { readiness } from '../../platform/health.ts';

export const dynamic = 'force-dynamic';

const answer = (body: { ready: boolean }) =>
  Response.json(body, {
    status: body.ready ? 200 : 503,
    headers: { 'cache-control': 'no-store', ...(body.ready ? {} : { 'retry-after': '2' }) },
  });

/** Whether this server can do its work: its database answers and is whole, and nobody has asked it to stop. */
export async function GET(): Promise<Response> {
  try {
    return answer(await readiness(await getPayload({ config })));
  } catch {
    return answer({ ready: false });
  }
}
