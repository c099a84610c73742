import configPromise from '@payload-config';
import '@payloadcms/next/css';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { getPayload } from 'payload';

import { answer } from '../../../../platform/requests/answer.ts';

type Handler = ReturnType<typeof REST_GET>;

/** What answers a method; a POST that asks as a GET comes here as one. */
const handlers: Record<string, Handler> = {
  GET: REST_GET(configPromise),
  POST: REST_POST(configPromise),
  DELETE: REST_DELETE(configPromise),
  PATCH: REST_PATCH(configPromise),
  PUT: REST_PUT(configPromise),
  OPTIONS: REST_OPTIONS(configPromise),
};

const outer: Handler = async (request, args) => {
  const payload = await getPayload({ config: configPromise });
  return answer(payload, request, (again) => {
    const handler = handlers[again.method];
    return handler ? handler(again, args) : Promise.resolve(new Response(null, { status: 405 }));
  });
};

export const GET = outer;
export const POST = outer;
export const DELETE = outer;
export const PATCH = outer;
export const PUT = outer;
export const OPTIONS = outer;
