import { join } from 'node:path';

import type { PayloadRequest } from 'payload';

import type { IssuePdf } from '@bbk/shared/generated/payload-types';

import { settings } from '../../../../platform/settings.ts';
import { collections } from '../../../../platform/slugs.ts';
import type { RenderedSheet } from '../lines.ts';
import { keepOnly, namesOf, pagesFolder, withdraw } from './files.ts';
import { settlePages } from './settle-pages.ts';
import { pagesOf, pdfById } from './stored.ts';
import { CannotRender, countSheets, renderSheets } from './tools.ts';

type State = Partial<Pick<IssuePdf, 'pageState' | 'pageProblem' | 'sheets'>>;
type Named = IssuePdf & { filename: string };

const collection = collections.issuePdfs;
const pathOf = ({ filename }: Named) =>
  join(/* turbopackIgnore: true */ settings.folders.cms, 'pdfs', filename);

async function say(req: PayloadRequest, id: string, data: State): Promise<void> {
  await req.payload.update({ collection, id, data, depth: 0, trash: true, req });
}

/** The PDF, as long as it is still the file that rendering began with. */
async function current(req: PayloadRequest, id: string, file?: string): Promise<Named | null> {
  const pdf = await pdfById({ payload: req.payload, req }, id);
  if (!pdf?.filename || (file !== undefined && pdf.filename !== file)) return null;
  return { ...pdf, filename: pdf.filename };
}

async function keep(req: PayloadRequest, pdf: Named, rendered: RenderedSheet): Promise<void> {
  await req.payload.create({
    collection: collections.issuePages,
    data: {
      ...rendered,
      pdf: pdf.id,
      source: pdf.filename,
      key: `${pdf.filename}:${rendered.sheet}`,
    },
    depth: 0,
    req,
  });
}

/** Rows of a file that was replaced go, with their pictures; those of this file stay. Answers their sheets. */
async function alreadyThere(req: PayloadRequest, pdf: Named): Promise<Set<number>> {
  const pages = await pagesOf({ payload: req.payload, req }, pdf.id);
  const old = pages.filter(({ source }) => source !== pdf.filename);
  for (const page of old) {
    await req.payload.delete({ collection: collections.issuePages, id: page.id, req });
    for (const name of namesOf(page)) await withdraw(name);
  }
  const kept = pages.filter(({ source }) => source === pdf.filename);
  await keepOnly(pdf.id, new Set(kept.flatMap(namesOf)));
  return new Set(kept.map(({ sheet }) => sheet));
}

/**
 * Makes the pages of a PDF, sheet by sheet: each is kept as soon as it is there, so that whoever comes after a
 * kill goes on with the next. The file may be replaced or deleted meanwhile: then this ends, and says nothing.
 */
async function render(req: PayloadRequest, pdf: Named): Promise<void> {
  const sheets = await countSheets(pathOf(pdf));
  await say(req, pdf.id, { pageState: 'rendering', pageProblem: null, sheets });
  const there = await alreadyThere(req, pdf);
  const missing = Array.from({ length: sheets }, (_, index) => index + 1).filter(
    (sheet) => !there.has(sheet),
  );
  if (missing.length > 0) {
    for await (const rendered of renderSheets(pathOf(pdf), pagesFolder(pdf.id), missing)) {
      if (!(await current(req, pdf.id, pdf.filename))) return;
      await keep(req, pdf, rendered);
    }
  }
  await settlePages(req.payload, pdf.id);
  await say(req, pdf.id, { pageState: 'ready' });
}

/** Makes what is missing of the pages of a PDF. Safe to run again. */
export async function renderPdf(req: PayloadRequest, id: string): Promise<void> {
  const pdf = await current(req, id);
  if (!pdf) return;
  try {
    await render(req, pdf);
  } catch (error) {
    if (!(error instanceof CannotRender)) throw error;
    await say(req, id, { pageState: 'failed', pageProblem: error.problem });
  }
}

/** Says that it was tried often enough. What was made stays, and is gone on from. */
export async function renderingFailed(req: PayloadRequest, id: string): Promise<void> {
  if (!(await current(req, id))) return;
  await say(req, id, { pageState: 'failed', pageProblem: 'unreadable' });
}
