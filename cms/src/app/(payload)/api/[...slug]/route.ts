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

import { withstand } from '../../../../platform/withstand.ts';

type Handler = ReturnType<typeof REST_GET>;

/** Every request outlasts what a database does to it for a moment. */
const outer =
  (handler: Handler): Handler =>
  (request, args) =>
    withstand(request, (again) => handler(again, args));

export const GET = outer(REST_GET(configPromise));
export const POST = outer(REST_POST(configPromise));
export const DELETE = outer(REST_DELETE(configPromise));
export const PATCH = outer(REST_PATCH(configPromise));
export const PUT = outer(REST_PUT(configPromise));
export const OPTIONS = outer(REST_OPTIONS(configPromise));
