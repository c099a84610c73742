import type { Endpoint, PayloadRequest } from 'payload';

import { mayPublish, roleOf } from '../../../workflow/roles.ts';

/** Nothing of what these answer is kept by anybody on the way. */
export const answer = (body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  });
export const refuse = (message: string, status: number) =>
  answer({ errors: [{ message }] }, status);

/** A part of the address; empty where there is none. */
export const routeParam = (req: PayloadRequest, name: string): string => {
  const value = req.routeParams?.[name];
  return typeof value === 'string' ? value : '';
};

export const bodyOf = async (req: PayloadRequest): Promise<unknown> =>
  (await req.json?.().catch(() => null)) ?? null;

type Handler = (req: PayloadRequest, id: string) => Promise<Response>;

/** About one announcement: for members of staff, or for editors alone. */
export const forNewsroom =
  (who: 'staff' | 'editors', handler: Handler): Endpoint['handler'] =>
  (req) => {
    const may = mayPublish(req.user) || (who === 'staff' && roleOf(req.user) === 'writer');
    if (!may) return refuse(req.t('error:notAllowedToPerformAction'), 403);
    return handler(req, routeParam(req, 'id'));
  };
