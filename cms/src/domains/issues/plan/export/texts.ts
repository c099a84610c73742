import { buffer } from 'node:stream/consumers';

import { ZipArchive } from 'archiver';
import type { Endpoint, PayloadRequest } from 'payload';

import { printTextOf } from '../../../../content/print-text/article.ts';
import {
  isTextFormat,
  textFormats,
  type TextFormat,
} from '../../../../content/print-text/formats.ts';
import { collections } from '../../../../platform/slugs.ts';
import { fileAnswer, refusal } from '../answers.ts';
import { newestOf } from '../read.ts';
import { entriesOf, type Plan, type PlanEntry } from '../types.ts';
import { exporting } from './endpoints.ts';
import { nameOfIssue } from './lines.ts';

const words = ['format은 tagged 또는 plain입니다.', 'format: tagged or plain'] as const;

/** `034 제목.txt`: in the order of the pages; what has none comes last. No character that a disk may not have. */
function nameOf({ pageFrom }: PlanEntry, headline: string, index: number): string {
  const page = pageFrom === null ? `z${index + 1}` : String(pageFrom).padStart(3, '0');
  const title = headline
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${page} ${title}.txt`.normalize('NFC');
}

async function archiveOf(req: PayloadRequest, plan: Plan, format: TextFormat): Promise<Buffer> {
  const entries = entriesOf(plan).filter(({ article }) => article !== null);
  const ids = entries.flatMap(({ article }) => article ?? []);
  const docs = await newestOf(req, collections.articles, ids, 1);
  const zip = new ZipArchive({ zlib: { level: 6 } });
  for (const [index, entry] of entries.entries()) {
    const doc = docs.find(({ id }) => String(id) === entry.article);
    if (!doc) continue;
    const text = textFormats[format](await printTextOf(req, doc));
    const headline = doc['headline'];
    zip.append(text, { name: nameOf(entry, typeof headline === 'string' ? headline : '', index) });
  }
  const [bytes] = await Promise.all([buffer(zip), zip.finalize()]);
  return bytes;
}

const handler = exporting(async (plan, language, req) => {
  const format = req.searchParams.get('format') ?? 'plain';
  if (!isTextFormat(format)) return refusal(req, 400, words);
  const bytes = await archiveOf(req, plan, format);
  const name = `${nameOfIssue(plan, language)} ${format === 'tagged' ? 'InDesign' : 'text'}.zip`;
  return fileAnswer(new Uint8Array(bytes), 'application/zip', name);
});

/** `GET /api/issues/<id>/text.zip?format=tagged|plain`: the text of every article, a file each, in page order. */
export const textsEndpoint: Endpoint = { path: '/:id/text.zip', method: 'get', handler };
