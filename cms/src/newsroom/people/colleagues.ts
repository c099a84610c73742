import type { Endpoint } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { mayPublish, roleOf } from '../../workflow/roles.ts';

/** A colleague as anybody of the newsroom may know them: no address, nothing of the account. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly mayEdit: boolean;
}

/** By name, as Korean sorts them. */
const byName = (one: Colleague, other: Colleague) => one.name.localeCompare(other.name, 'ko');

/** Whom work can be given to, and who can be called in a comment. */
export const colleaguesEndpoint: Endpoint = {
  path: '/colleagues',
  method: 'get',
  handler: async (req) => {
    if (roleOf(req.user) === null) {
      const errors = [{ message: req.t('error:notAllowedToPerformAction') }];
      return Response.json({ errors }, { status: req.user ? 403 : 401 });
    }
    const { docs } = await req.payload.find({
      collection: collections.users,
      depth: 0,
      limit: 500,
      pagination: false,
      select: { name: true, role: true },
      req,
    });
    const colleagues = docs.map((user) => ({
      id: String(user.id),
      name: String(user.name),
      mayEdit: mayPublish(user),
    }));
    return Response.json(
      { docs: colleagues.sort(byName) },
      { headers: { 'cache-control': 'no-store' } },
    );
  },
};
