import { isServiceKey, serviceKeyHeader } from '@bbk/shared/service-key';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { settings } from '../../platform/settings.ts';
import { readOutbox } from './events.ts';

const most = 200;
const query = z.object({
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(most).default(100),
});

const refusal = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'cache-control': 'no-store' } });

async function handler(req: PayloadRequest): Promise<Response> {
  if (!isServiceKey(settings.serviceKey, req.headers.get(serviceKeyHeader))) {
    return refusal(401, `The feed asks for the service key, in ${serviceKeyHeader}.`);
  }
  const asked = query.safeParse(Object.fromEntries(req.searchParams));
  if (!asked.success) {
    return refusal(400, `after: a sequence (0 or more); limit: 1–${most}.`);
  }
  const { after = null, limit } = asked.data;
  const page = await readOutbox(req.payload, { after, limit });
  return Response.json(page, { headers: { 'cache-control': 'no-store' } });
}

/** `GET /api/outbox?after=`: the feed of what readers see differently, for the instances of the site. */
export const outboxEndpoint: Endpoint = { path: '/outbox', method: 'get', handler };
