import type { Where } from '../client.server.ts';
import { cms } from '../client.server.ts';
import { contentsSelect, issueCardSelect, issuePopulate, issueSelect } from './select.ts';

/** Issues without their contents. Sorted by number: the newest first, or with `sort` the oldest. */
export async function findIssueCards(where: Where, limit: number, sort = '-number') {
  const { docs } = await cms().find({
    collection: 'issues',
    where,
    select: issueCardSelect,
    populate: issuePopulate,
    locale: 'all',
    depth: 1,
    sort,
    limit,
    pagination: false,
  });
  return docs;
}

/** An issue with its table of contents, as the home page shows it. */
export async function findIssueContents(where: Where) {
  const { docs } = await cms().find({
    collection: 'issues',
    where,
    select: contentsSelect,
    populate: issuePopulate,
    locale: 'all',
    depth: 1,
    sort: '-number',
    limit: 1,
    pagination: false,
  });
  return docs[0] ?? null;
}

/** All of one issue, by its address. */
export async function findIssue(slug: string) {
  const { docs } = await cms().find({
    collection: 'issues',
    where: { slug: { equals: slug } },
    select: issueSelect,
    populate: issuePopulate,
    locale: 'all',
    depth: 2,
    limit: 1,
    pagination: false,
  });
  return docs[0] ? { ...docs[0], slug } : null;
}

/** An issue with its table of contents, by its number. */
export const findIssueByNumber = (number: number) =>
  findIssueContents({ number: { equals: number } });
