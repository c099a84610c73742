import { Readable } from 'node:stream';

import type { Endpoint, Where } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { mayPublish } from '../../workflow/roles.ts';

const columns = [
  'at',
  'who',
  'role',
  'action',
  'subject',
  'documentId',
  'title',
  'note',
  'way',
  'ip',
  'agent',
  'before',
  'after',
] as const;

/** How many entries are read at once. */
const several = 500;

/** A cell: quoted, and never a formula, whatever somebody has called a document. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

const row = (values: readonly unknown[]) => `${values.map(cell).join(',')}\r\n`;

/** The log, or what `where` names of it, as a table that spreadsheets open; read piece by piece. */
export const csvEndpoint: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    if (!mayPublish(req.user)) {
      const errors = [{ message: req.t('error:notAllowedToPerformAction') }];
      return Response.json({ errors }, { status: 403 });
    }
    const where = (req.query['where'] ?? {}) as Where;
    const entriesOf = (page: number) =>
      req.payload.find({
        collection: collections.auditLog as never,
        where,
        page,
        limit: several,
        sort: ['-at', 'id'],
        depth: 0,
        overrideAccess: false,
        user: req.user,
      });
    // What can not be asked for is refused here: a table that has begun can say nothing more than that it broke off.
    const first = await entriesOf(1);
    async function* lines() {
      // Spreadsheets take it for UTF-8 by this mark.
      yield `\uFEFF${row(columns)}`;
      for (let page = 1, entries = first; ; entries = await entriesOf((page += 1))) {
        for (const doc of entries.docs as unknown as Record<string, unknown>[])
          yield row(columns.map((name) => doc[name]));
        if (!entries.hasNextPage) return;
      }
    }
    const body = Readable.toWeb(Readable.from(lines())) as ReadableStream<string>;
    return new Response(body.pipeThrough(new TextEncoderStream()), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="audit-log.csv"',
        'cache-control': 'no-store',
      },
    });
  },
};
