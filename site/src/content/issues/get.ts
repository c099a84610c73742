import { asked, cms, type Where } from '../client.server.ts';
import type { Context } from '../context.ts';
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
export async function findIssue(cx: Context, slug: string) {
  const { client, where } = asked(cx, { slug: { equals: slug } });
  const { docs } = await client.find({
    collection: 'issues',
    where,
    select: issueSelect,
    populate: issuePopulate,
    locale: 'all',
    depth: 2,
    limit: 1,
    pagination: false,
  });
  const [doc] = docs;
  return doc ? { ...doc, slug: doc.slug ?? slug } : null;
}

/** An issue with its table of contents, by its number. */
export const findIssueByNumber = (number: number) =>
  findIssueContents({ number: { equals: number } });
