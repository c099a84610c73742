import type { Endpoint, PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { roleOf } from '../../workflow/roles.ts';
import { say } from '../fields/say.ts';

import { printTextOf } from './article.ts';
import { isTextFormat, textFormats } from './formats.ts';

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

function refuse(req: PayloadRequest, status: number, ko: string, en: string): Response {
  return Response.json({ errors: [{ message: say(req, ko, en) }] }, { status, headers });
}

/** The newest version that whoever asks may see; the people of its bylines with it. */
const newestOf = (req: PayloadRequest) =>
  req.payload.findByID({
    collection: collections.articles,
    id: String(req.routeParams?.['id']),
    depth: 1,
    disableErrors: true,
    draft: true,
    locale: 'ko',
    overrideAccess: false,
    req,
    user: req.user,
  });

async function handler(req: PayloadRequest): Promise<Response> {
  if (roleOf(req.user) === null) {
    return refuse(req, 403, '편집국만 받을 수 있습니다.', 'Only for the newsroom.');
  }
  const format = req.searchParams.get('format') ?? 'plain';
  if (!isTextFormat(format)) {
    return refuse(req, 400, 'format은 tagged 또는 plain입니다.', 'format: tagged or plain');
  }
  const article = await newestOf(req);
  if (!article) return refuse(req, 404, '그런 기사가 없습니다.', 'There is no such article.');
  const name = `${String(article.headline).normalize('NFC')}.txt`;
  return new Response(new Uint8Array(textFormats[format](await printTextOf(req, article))), {
    headers: {
      ...headers,
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}

/** `GET /api/articles/<id>/text?format=tagged|plain`: the text of an article, for its layout. */
export const textEndpoint: Endpoint = { path: '/:id/text', method: 'get', handler };
