import { articles } from '../articles/index.ts';
import { issues } from '../data/issues.ts';
import { printedMagazine } from '../print/magazine.ts';

import type { Writer } from './writer.ts';

/** The sample issue whose pages can be read as they were printed. */
const printedNumber = 5;

const headlineOf = (slug: string): string =>
  articles.find((article) => article.slug === slug)?.headline ?? '';

/** Uploads the first pages of a sample issue as one does for print; the pictures of them are made in the background. */
export async function writePrinted(writer: Writer): Promise<void> {
  const issue = issues.find(({ number }) => number === printedNumber);
  if (!issue) return;
  const data = await printedMagazine({ issue, headlineOf, opener: 'hero', plate: 'stage' });
  const file = { data, mimetype: 'application/pdf', name: 'issue.pdf', size: data.length };
  const title = `제${printedNumber}호 앞부분 (견본)`;
  const pdf = await writer.create(
    'issue-pdfs',
    String(printedNumber),
    { title, sample: true },
    file,
  );
  // Two pages stay closed: what a reader sees of those is to be looked at too.
  const reading = { pdf, firstPage: 3, freePages: '1-4', _status: 'published' };
  await writer.update('issues', String(printedNumber), reading, 'ko');
}
