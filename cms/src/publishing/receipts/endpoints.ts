import type { Endpoint, PayloadRequest, Where } from 'payload';

import { mayPublish, roleOf } from '../../workflow/roles.ts';
import { makeDue } from '../delivery/queue.ts';
import { wakeDelivery } from '../delivery/index.ts';
import { receiptOf } from './get.ts';
import { deliveryStatus } from './status.ts';

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

const forbidden = (req: PayloadRequest) =>
  answer({ errors: [{ message: req.t('error:notAllowedToPerformAction') }] }, 403);

type Handler = (req: PayloadRequest) => Promise<Response>;

/** For editors and admins; with `newsroom` for every login that has a role. */
const only =
  (who: 'editors' | 'newsroom', handler: Handler): Handler =>
  async (req) => {
    const may = who === 'editors' ? mayPublish(req.user) : roleOf(req.user) !== null;
    return may ? handler(req) : forbidden(req);
  };

const named = (req: PayloadRequest) => {
  const { subject, id } = req.routeParams as { subject: string; id: string };
  return { subject, id };
};

async function retry(req: PayloadRequest, where: Where): Promise<Response> {
  await makeDue(req.payload, where);
  wakeDelivery(req.payload);
  return answer({ ok: true }, 202);
}

/** `GET /api/receipts/articles/<id>`: how its newest change came to each instance of the site. */
const receipt: Endpoint = {
  path: '/receipts/:subject/:id',
  method: 'get',
  handler: only('newsroom', async (req) => {
    const { subject, id } = named(req);
    return answer({ receipt: await receiptOf(req.payload, subject, id) });
  }),
};

/** `POST /api/receipts/articles/<id>/retry`: tries now what waits for its next attempt. */
const retryOne: Endpoint = {
  path: '/receipts/:subject/:id/retry',
  method: 'post',
  handler: only('newsroom', (req) => {
    const { subject, id } = named(req);
    return retry(req, { subject: { equals: subject }, documentId: { equals: id } });
  }),
};

/** `GET /api/delivery`: lag, queue and failures of every instance, for the operator's page. */
const status: Endpoint = {
  path: '/delivery',
  method: 'get',
  handler: only('editors', async (req) => answer(await deliveryStatus(req.payload))),
};

/** `POST /api/delivery/retry`: tries now whatever waits, everywhere. */
const retryAll: Endpoint = {
  path: '/delivery/retry',
  method: 'post',
  handler: only('editors', (req) => retry(req, { id: { exists: true } })),
};

export const receiptEndpoints: Endpoint[] = [receipt, retryOne, status, retryAll];
