import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import type { Endpoint, PayloadRequest } from 'payload';

import type { IssuePage } from '@bbk/shared/generated/payload-types';

import { say } from '../../../content/fields/say.ts';
import { pageQueue } from '../../../platform/jobs.ts';
import { collections } from '../../../platform/slugs.ts';
import { mayPublish, roleOf } from '../../../workflow/roles.ts';
import { idOf } from '../../../content/pictures/used.ts';
import { pagesFolder, sizeNames } from './operations/files.ts';
import { readPages, type WithText } from './operations/read-pages.ts';
import { pagesOf, pdfById } from './operations/stored.ts';

const noStore = { 'cache-control': 'no-store' };
const answer = (body: unknown, status = 200) => Response.json(body, { status, headers: noStore });

const isStaff = (req: PayloadRequest) => {
  const role = roleOf(req.user);
  return role !== null && role !== 'contributor';
};

const refuse = (req: PayloadRequest, status: 403 | 404) =>
  answer(
    {
      errors: [
        {
          message:
            status === 403
              ? req.t('error:notAllowedToPerformAction')
              : say(req, '찾을 수 없습니다.', 'Not found.'),
        },
      ],
    },
    status,
  );

function param(req: PayloadRequest, name: string): string {
  const value = req.routeParams?.[name];
  return typeof value === 'string' ? value : '';
}

function wantedText(req: PayloadRequest): WithText {
  const text = req.searchParams.get('text');
  if (text === null || text === '') return 'none';
  return text === 'all' ? 'all' : new Set(text.slice(0, 100).split(','));
}

/** `GET /api/issues/:id/pages?text=34,35|all`: what everybody may have of an issue's pages. */
const printedPages: Endpoint = {
  path: '/:id/pages',
  method: 'get',
  handler: async (req) => {
    const pages = await readPages(req, param(req, 'id'), wantedText(req));
    return pages ? answer(pages) : refuse(req, 404);
  },
};

/** `GET /api/issue-pages/:id/:size`: a page's picture, for staff: also before it is public, and if it never is. */
const pagePicture: Endpoint = {
  path: '/:id/:size',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req)) return refuse(req, 403);
    const size = sizeNames.find((name) => name === param(req, 'size'));
    const found = (await req.payload.findByID({
      collection: collections.issuePages,
      id: param(req, 'id'),
      depth: 0,
      disableErrors: true,
      req,
    })) as IssuePage | null;
    const pdf = idOf(found?.pdf);
    if (!found || !size || pdf === null) return refuse(req, 404);
    const path = join(/* turbopackIgnore: true */ pagesFolder(pdf), found[size].filename);
    const file = await stat(path).catch(() => null);
    if (!file) return refuse(req, 404);
    return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
      headers: {
        'content-type': 'image/webp',
        'content-length': String(file.size),
        'cache-control': 'private, max-age=604800, immutable',
      },
    });
  },
};

/** `GET /api/issue-pdfs/:id/progress`: how far its pages are, for staff. */
const progress: Endpoint = {
  path: '/:id/progress',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req)) return refuse(req, 403);
    const source = { payload: req.payload, req };
    const pdf = await pdfById(source, param(req, 'id'));
    if (!pdf) return refuse(req, 404);
    const pages = await pagesOf(source, pdf.id, pdf.filename);
    return answer({
      state: pdf.pageState ?? 'waiting',
      problem: pdf.pageProblem ?? null,
      sheets: pdf.sheets ?? null,
      pages: pages.map(({ id, sheet, thumb }) => ({
        id,
        sheet,
        width: thumb.width,
        height: thumb.height,
      })),
    });
  },
};

/** `POST /api/issue-pdfs/:id/render`: has what is missing made, for editors: after what was wrong is mended. */
const render: Endpoint = {
  path: '/:id/render',
  method: 'post',
  handler: async (req) => {
    if (!mayPublish(req.user)) return refuse(req, 403);
    const id = param(req, 'id');
    const pdf = await pdfById({ payload: req.payload, req }, id);
    if (!pdf) return refuse(req, 404);
    const data = { pageState: 'waiting', pageProblem: null } as const;
    await req.payload.update({ collection: collections.issuePdfs, id, data, depth: 0, req });
    const input = { pdf: id };
    await req.payload.jobs.queue({ task: 'renderPdf', queue: pageQueue, input, req });
    return answer({ ok: true }, 202);
  },
};

export const issueEndpoints: Endpoint[] = [printedPages];
export const pageEndpoints: Endpoint[] = [pagePicture];
export const pdfEndpoints: Endpoint[] = [progress, render];
