import type { PayloadRequest } from 'payload';

import type { Issue, IssuePage } from '@bbk/shared/generated/payload-types';
import type { PrintedPage, PrintedPages } from '@bbk/shared/pages';

import { idOf } from '../../../../content/pictures/used.ts';
import { isRight, labelsOf } from '../labels.ts';
import { pageLine } from '../lines.ts';
import { namesOf, release } from './files.ts';
import { freePages, isComplete, numberingOf } from './settle-pages.ts';
import { pagesOf, pdfById, publicIssues } from './stored.ts';

/** Which pages come with their text: those of these labels, all, or none. */
export type WithText = ReadonlySet<string> | 'all' | 'none';

const picture = ({ filename, width, height }: IssuePage['screen']) => ({ filename, width, height });

function viewOf(
  row: IssuePage,
  label: string,
  { free, right, text }: { free: boolean; right: boolean; text: boolean },
): PrintedPage {
  const { width, height } = row.screen;
  const page = { label, right, width, height };
  if (!free) return { ...page, pictures: null, lines: null };
  return {
    ...page,
    pictures: {
      thumb: picture(row.thumb),
      screen: picture(row.screen),
      zoom: picture(row.zoom),
    },
    lines: text ? pageLine.array().parse(row.lines ?? []) : null,
  };
}

function pagesView(issue: Issue, rows: readonly IssuePage[], withText: WithText): PrintedPage[] {
  const labels = labelsOf(numberingOf(issue, rows.length));
  const free = new Set(freePages(issue, rows));
  return rows.map((row, index) => {
    const label = labels[index] ?? '';
    return viewOf(row, label, {
      free: free.has(row),
      right: isRight(index, issue.firstPage ?? 1),
      text: withText === 'all' || (withText !== 'none' && withText.has(label)),
    });
  });
}

/**
 * What readers may have of an issue's pages: the names of the pictures of those that are free, of the others
 * nothing but that they are there. Null for an issue that is not public. What is named here lies where the site
 * serves from: an embargo ends without a save that would have put it there.
 */
export async function readPages(
  req: PayloadRequest,
  id: string,
  withText: WithText,
): Promise<PrintedPages | null> {
  const source = { payload: req.payload, req };
  const [issue] = await publicIssues(source, { id: { equals: id } });
  if (!issue) return null;
  const file = idOf(issue.pdf);
  const pdf = file === null ? null : await pdfById(source, file);
  const rows = pdf ? await pagesOf(source, pdf.id, pdf.filename) : [];
  if (!pdf || !isComplete(pdf, rows)) return { pdf: file, pages: [] };
  for (const name of freePages(issue, rows).flatMap(namesOf)) await release(pdf.id, name);
  return { pdf: pdf.id, pages: pagesView(issue, rows, withText) };
}
