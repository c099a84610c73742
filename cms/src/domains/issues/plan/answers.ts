import type { PayloadRequest } from 'payload';

import { say } from '../../../content/fields/say.ts';

type Words = readonly [ko: string, en: string];

const headers = { 'cache-control': 'no-store' };

export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers });

export const refusal = (req: PayloadRequest, status: number, [ko, en]: Words): Response =>
  answer({ errors: [{ message: say(req, ko, en) }] }, status);

/** The id in the address of an issue's endpoint. */
export const issueIdOf = (req: PayloadRequest): string => String(req.routeParams?.['id']);

/** A file to be kept: its name may be Korean. */
export function fileAnswer(body: BodyInit, type: string, name: string): Response {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name.normalize('NFC'))}`;
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': type,
      'content-disposition': disposition,
      'x-content-type-options': 'nosniff',
    },
  });
}
