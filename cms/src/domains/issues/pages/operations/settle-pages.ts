import type { Payload } from 'payload';

import type { Issue, IssuePage, IssuePdf } from '@bbk/shared/generated/payload-types';

import { labelsOf, type Numbering } from '../labels.ts';
import { isFree } from '../ranges.ts';
import { namesOf, release, withdraw } from './files.ts';
import { pagesOf, pdfById, publicIssues } from './stored.ts';

export const numberingOf = (issue: Issue, sheets: number): Numbering => ({
  sheets,
  firstPage: issue.firstPage ?? 1,
  pageCount: issue.pageCount ?? null,
});

/** The rows that an issue lets everybody read. */
export function freePages(issue: Issue, pages: readonly IssuePage[]): IssuePage[] {
  const labels = labelsOf(numberingOf(issue, pages.length));
  const choice = {
    freePages: issue.freePages ?? '',
    freeCovers: issue.freeCovers !== false,
  };
  return pages.filter((_, index) => isFree(labels[index] ?? '', choice));
}

/** Whether all of its pages are there. */
export const isComplete = (pdf: IssuePdf, pages: readonly IssuePage[]): boolean =>
  typeof pdf.sheets === 'number' && pdf.sheets > 0 && pages.length === pdf.sheets;

/**
 * Has the site's folder hold those pages of a PDF that a public issue gives away, and no other: what is left out
 * is not to be had by whoever learns its name. Safe to run again, at any time.
 */
export async function settlePages(payload: Payload, id: string): Promise<void> {
  const pdf = await pdfById({ payload }, id);
  const pages = await pagesOf({ payload }, id);
  const current = pages.filter(({ source }) => source === pdf?.filename);
  const issues =
    pdf && isComplete(pdf, current) ? await publicIssues({ payload }, { pdf: { equals: id } }) : [];
  const free = new Set(issues.flatMap((issue) => freePages(issue, current)));
  for (const page of pages) {
    for (const name of namesOf(page)) {
      await (free.has(page) ? release(id, name) : withdraw(name));
    }
  }
}
