import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { roleOf } from '../../../workflow/roles.ts';

import { endSessions, sessionsOf } from './operations.ts';

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
const refuse = (req: PayloadRequest, key: 'error:notAllowedToPerformAction' | 'error:notFound') =>
  answer({ errors: [{ message: req.t(key) }] }, key === 'error:notFound' ? 404 : 403);

const named = z.object({ id: z.string().max(60), session: z.string().max(60).optional() });
type Named = z.infer<typeof named>;
type Handler = (req: PayloadRequest, named: Named, current: unknown) => Promise<Response>;

/** For whoever they belong to, and for admins. */
const forOwner =
  (handler: Handler): Endpoint['handler'] =>
  async (req) => {
    const given = named.safeParse(req.routeParams);
    const isOwn = given.success && req.user?.id === given.data.id;
    if (!given.success || (!isOwn && roleOf(req.user) !== 'admin')) {
      return refuse(req, 'error:notAllowedToPerformAction');
    }
    return handler(req, given.data, (req.user as { _sid?: unknown } | null)?._sid);
  };

const list: Handler = async (req, { id }, current) => {
  const sessions = await sessionsOf(req, id);
  if (!sessions) return refuse(req, 'error:notFound');
  return answer({ sessions: sessions.map((each) => ({ ...each, current: each.id === current })) });
};

const end: Handler = async (req, { id, session }, current) => {
  const sessions = await sessionsOf(req, id);
  if (!sessions || (session && !sessions.some((each) => each.id === session))) {
    return refuse(req, 'error:notFound');
  }
  await endSessions(req, id, (each) =>
    session === undefined ? each.id !== current : each.id === session,
  );
  return list(req, { id }, current);
};

const path = '/:id/sessions';

/** Where an account is logged in, and the way to end that: one session, or all but this one. */
export const sessionEndpoints: Endpoint[] = [
  { path, method: 'get', handler: forOwner(list) },
  { path, method: 'delete', handler: forOwner(end) },
  { path: `${path}/:session`, method: 'delete', handler: forOwner(end) },
];
