import type { Endpoint, PayloadRequest } from 'payload';

import { say } from '../../platform/say.ts';
import { roleOf } from '../../workflow/roles.ts';
import type { Gate } from '../../workflow/stages/gates.ts';
import { asked } from './change.ts';
import { overviewOf } from './overview.ts';
import { takeStep } from './take-step.ts';

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
const refuse = (message: string, status: number) => answer({ errors: [{ message }] }, status);

type Handler = (req: PayloadRequest, id: string) => Promise<Response>;

/** For whoever has a role, about one document; what they may do with it is decided by what it is. */
const forNewsroom =
  (handler: Handler): Endpoint['handler'] =>
  (req) => {
    if (roleOf(req.user) === null) {
      return refuse(req.t('error:notAllowedToPerformAction'), req.user ? 403 : 401);
    }
    return handler(req, String(req.routeParams?.['id']));
  };

const notUnderstood = (req: PayloadRequest, problem: { path: PropertyKey[]; message: string }) =>
  refuse(
    `${say(req, '요청을 알아볼 수 없습니다', 'The request is not understood')}: ${problem.path.join('.')} ${problem.message}`,
    400,
  );

/** How a document stands, and the steps from there. */
export const stageEndpoints = (collection: string, gates: readonly Gate[]): Endpoint[] => [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: forNewsroom(async (req, id) => {
      const overview = await overviewOf(req, { collection, id });
      return overview ? answer(overview) : refuse(req.t('error:notFound'), 404);
    }),
  },
  {
    path: '/:id/transition',
    method: 'post',
    handler: forNewsroom(async (req, id) => {
      const body: unknown = await req.json?.().catch(() => null);
      const given = asked.safeParse(body);
      if (!given.success) {
        return notUnderstood(req, given.error.issues[0] ?? { path: [], message: '' });
      }
      await takeStep(req, { collection, id }, given.data, gates);
      return answer(await overviewOf(req, { collection, id }));
    }),
  },
];
