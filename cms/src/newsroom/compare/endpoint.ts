import { APIError, type Endpoint } from 'payload';

import { roleOf } from '../../workflow/roles.ts';
import { readable } from '../comments/operations.ts';
import { compare } from './compare.ts';

const named = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** What changed between two versions, for whoever may read the draft. */
export const compareEndpoint = (collection: string): Endpoint => ({
  path: '/:id/compare',
  method: 'get',
  handler: async (req) => {
    if (roleOf(req.user) === null) {
      const status = req.user ? 403 : 401;
      throw new APIError(req.t('error:notAllowedToPerformAction'), status, undefined, true);
    }
    const subject = { collection, id: String(req.routeParams?.['id']) };
    await readable(req, subject);
    const asked = { from: named(req.query['from']), to: named(req.query['to']) };
    return Response.json(await compare(req, subject, asked), {
      headers: { 'cache-control': 'no-store' },
    });
  },
});
