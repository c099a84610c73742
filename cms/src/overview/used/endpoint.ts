import type { Endpoint } from 'payload';

import { roleOf } from '../../workflow/roles.ts';
import { isUsable, usesOf } from './uses.ts';

/** `GET /api/used/media/<id>`: where something is used, for the newsroom, with the rights of whoever asks. */
export const usedEndpoint: Endpoint = {
  path: '/used/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const answer = (body: unknown, status = 200) =>
      Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
    if (roleOf(req.user) === null) {
      const errors = [{ message: req.t('error:notAllowedToPerformAction') }];
      return answer({ errors }, req.user ? 403 : 401);
    }
    const { collection, id } = req.routeParams ?? {};
    if (!isUsable(collection) || typeof id !== 'string' || !/^[\w-]{1,60}$/.test(id)) {
      return answer({ errors: [{ message: req.t('error:notFound') }] }, 404);
    }
    return answer(await usesOf(req, collection, id));
  },
};
