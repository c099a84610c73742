import { printedPages, type PrintedPages } from '@bbk/shared/pages';

import { cms } from '../client.server.ts';

/** The pages of an issue that readers may have; `text` are the labels of those whose text is wanted too. */
export async function findPrintedPages(
  issue: string,
  text: readonly string[] | 'all' = [],
): Promise<PrintedPages | null> {
  const query = new URLSearchParams({ text: text === 'all' ? text : text.join(',') });
  const answer = await cms().request({
    method: 'GET',
    path: `/issues/${encodeURIComponent(issue)}/pages?${query.toString()}`,
  });
  if (answer.status === 404) return null;
  return printedPages.parse(await answer.json());
}
