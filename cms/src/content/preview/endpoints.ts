import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { isStaff } from '../../workflow/access.ts';
import { say } from '../fields/say.ts';
import { isPreviewable } from './previewable.ts';
import { openLinks, ownPreview, revokePreview, sharePreview } from './links.ts';
import { openPreview, readForPreview } from './read.ts';

const answer = (body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  });
const problem = (status: number, message: string) => answer({ errors: [{ message }] }, status);

const closed: Record<403 | 404 | 410, readonly [ko: string, en: string]> = {
  403: ['미리보기 주소가 올바르지 않습니다.', 'This is no preview of ours.'],
  404: ['미리 볼 문서가 없습니다.', 'The document is not there.'],
  410: ['미리보기 기간이 끝났습니다.', 'This preview has ended.'],
};

type Handler = (req: PayloadRequest, params: Record<string, string>) => Promise<Response>;

/** For whoever bears a token: the site, on behalf of whoever opened the link. */
const withToken =
  (handler: (req: PayloadRequest, params: Record<string, string>) => Promise<unknown>) =>
  async (req: PayloadRequest): Promise<Response> => {
    const params = req.routeParams as Record<string, string>;
    const result = await handler(req, params);
    if (result instanceof Response) return result;
    return result ? answer(result) : problem(404, say(req, ...closed[404]));
  };

/**
 * `GET /api/preview/<token>`: what it is of, for the site to know which page to make; of an issue also the articles
 * that it opens.
 */
const described: Endpoint = {
  path: '/preview/:token',
  method: 'get',
  handler: withToken(async (req, { token = '' }) => {
    const access = await openPreview(req, token);
    if (!access.ok) return problem(access.status, say(req, ...closed[access.status]));
    const { articles, expires, previewed } = access;
    return { collection: previewed.collection, id: previewed.id, articles, expires };
  }),
};

/** `GET /api/preview/<token>/articles?where[id][equals]=…`: asked as `GET /api/articles` is. */
const document: Endpoint = {
  path: '/preview/:token/:collection',
  method: 'get',
  handler: withToken(async (req, { collection = '', token = '' }) => {
    const access = await openPreview(req, token);
    if (!access.ok) return problem(access.status, say(req, ...closed[access.status]));
    return readForPreview(req, access, collection);
  }),
};

/** For staff, of a document that they may read. */
const forStaff =
  (handler: Handler) =>
  async (req: PayloadRequest): Promise<Response> => {
    const params = req.routeParams as Record<string, string>;
    const { collection = '', id = '' } = params;
    if (!(await isStaff({ req }))) return problem(403, req.t('error:notAllowedToPerformAction'));
    if (!isPreviewable(collection)) return problem(404, req.t('error:notFound'));
    const found = await req.payload.findByID({
      collection: collection,
      id,
      depth: 0,
      disableErrors: true,
      draft: true,
      overrideAccess: false,
      req,
    });
    return found ? handler(req, params) : problem(404, say(req, ...closed[404]));
  };

/** `GET /api/draft-links/articles/<id>`: the newsroom's own preview, and the links that others have. */
const links: Endpoint = {
  path: '/draft-links/:collection/:id',
  method: 'get',
  handler: forStaff(async (req, { collection = '', id = '' }) =>
    answer({
      own: ownPreview(collection, id),
      links: await openLinks(req, collection, id),
    }),
  ),
};

const asked = z.object({
  hours: z
    .number()
    .int()
    .min(1)
    .max(24 * 30),
  note: z.string().trim().min(1).max(200),
});

/** `POST /api/draft-links/articles/<id>` with `{ hours, note }`: a link to give away; it is shown this once. */
const share: Endpoint = {
  path: '/draft-links/:collection/:id',
  method: 'post',
  handler: forStaff(async (req, { collection = '', id = '' }) => {
    const body = asked.safeParse(await req.json?.().catch(() => null));
    if (!body.success)
      return problem(
        400,
        say(
          req,
          '누구에게 주는지와 기간(1시간에서 30일)을 적어 주세요.',
          'Say whom it is for, and for how long (1 hour to 30 days).',
        ),
      );
    return answer(await sharePreview(req, { collection, id, ...body.data }), 201);
  }),
};

/** `POST /api/draft-links/articles/<id>/revoke/<link>`: ends it now. */
const revoke: Endpoint = {
  path: '/draft-links/:collection/:id/revoke/:link',
  method: 'post',
  handler: forStaff(async (req, { link = '' }) =>
    (await revokePreview(req, link))
      ? answer({ ok: true })
      : problem(404, say(req, '이미 끊긴 링크입니다.', 'It has ended already.')),
  ),
};

export const previewEndpoints: Endpoint[] = [described, document, links, share, revoke];
