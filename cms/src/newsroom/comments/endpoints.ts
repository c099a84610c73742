import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';

import { say } from '../../platform/say.ts';
import { roleOf } from '../../workflow/roles.ts';
import type { Subject } from '../stage/facts.ts';
import { addComment, newComment, readable, settle } from './operations.ts';
import { commentsOf } from './store.ts';

type Handler = (req: PayloadRequest, subject: Subject) => Promise<void>;
const settled = z.object({ resolved: z.boolean() });

/** Does something for somebody of the newsroom, then answers with how the comments are. */
const then =
  (collection: string, handler: Handler): Endpoint['handler'] =>
  async (req) => {
    if (roleOf(req.user) === null) {
      const status = req.user ? 403 : 401;
      throw new APIError(req.t('error:notAllowedToPerformAction'), status, undefined, true);
    }
    const subject = { collection, id: String(req.routeParams?.['id']) };
    await handler(req, subject);
    return Response.json(
      { docs: await commentsOf(req, subject) },
      { headers: { 'cache-control': 'no-store' } },
    );
  };

async function bodyOf<T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> {
  const given = schema.safeParse(await req.json?.().catch(() => null));
  if (given.success) return given.data;
  throw new APIError(
    say(req, '댓글의 내용을 적어 주세요.', 'Say something in the comment.'),
    400,
    undefined,
    true,
  );
}

/** Comments of the documents of a collection. */
export const commentEndpoints = (collection: string): Endpoint[] => [
  {
    path: '/:id/comments',
    method: 'get',
    handler: then(collection, async (req, subject) => {
      await readable(req, subject);
    }),
  },
  {
    path: '/:id/comments',
    method: 'post',
    handler: then(collection, async (req, subject) =>
      addComment(req, subject, await bodyOf(req, newComment)),
    ),
  },
  {
    path: '/:id/comments/:comment',
    method: 'post',
    handler: then(collection, async (req, subject) => {
      const { resolved } = await bodyOf(req, settled);
      await settle(req, subject, String(req.routeParams?.['comment']), resolved);
    }),
  },
];
