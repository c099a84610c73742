import type { Endpoint, PayloadRequest } from 'payload';

import { say } from '../../../content/fields/say.ts';
import { roleOf } from '../../../workflow/roles.ts';
import { codeFor, codesOf, issueForCodes } from './codes.ts';
import { pdfOf, sheetOf, svgOf } from './draw.ts';

const param = (req: PayloadRequest, name: string): string => {
  const value = req.routeParams?.[name];
  return typeof value === 'string' ? value : '';
};

const notFound = (req: PayloadRequest) =>
  Response.json(
    { errors: [{ message: say(req, '찾을 수 없습니다.', 'Not found.') }] },
    { status: 404, headers: { 'cache-control': 'no-store' } },
  );

const types = { svg: 'image/svg+xml', pdf: 'application/pdf' } as const;
type Format = keyof typeof types;

const file = (name: string, format: Format, body: string | Uint8Array<ArrayBuffer>) =>
  new Response(body, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'no-store',
    },
  });

/** `issue.svg`, `34.pdf`; `all.pdf` is a sheet of all. */
const fileName = /^(?:(issue)|(all)|(\d{1,4}))\.(svg|pdf)$/;

const staffOnly =
  (handler: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] =>
  (req) => {
    const role = roleOf(req.user);
    if (role !== null && role !== 'contributor') return handler(req);
    const message = req.t('error:notAllowedToPerformAction');
    return Response.json({ errors: [{ message }] }, { status: 403 });
  };

/** `GET /api/issues/:id/codes`: the short addresses of an issue and its entries, for the layout. */
const list: Endpoint = {
  path: '/:id/codes',
  method: 'get',
  handler: staffOnly(async (req) => {
    const issue = await issueForCodes(req, param(req, 'id'));
    if (!issue) return notFound(req);
    return Response.json({ codes: codesOf(issue) }, { headers: { 'cache-control': 'no-store' } });
  }),
};

/** `GET /api/issues/:id/codes/34.svg`: the code itself. */
const one: Endpoint = {
  path: '/:id/codes/:file',
  method: 'get',
  handler: staffOnly(async (req) => {
    const found = fileName.exec(param(req, 'file'));
    const issue = found && (await issueForCodes(req, param(req, 'id')));
    if (!found || !issue) return notFound(req);
    const [, , all, page, format] = found;
    const name = `${issue.number}-${page ?? all ?? 'issue'}`;
    if (all) {
      if (format !== 'pdf') return notFound(req);
      return file(name, 'pdf', new Uint8Array(await sheetOf(codesOf(issue))));
    }
    const code = codeFor(issue.number, page === undefined ? null : Number(page));
    return format === 'svg'
      ? file(name, 'svg', svgOf(code))
      : file(name, 'pdf', new Uint8Array(await pdfOf(code)));
  }),
};

export const codeEndpoints: Endpoint[] = [list, one];
