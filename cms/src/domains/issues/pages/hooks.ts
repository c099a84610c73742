import { rm } from 'node:fs/promises';

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';

import type { Issue, IssuePage, IssuePdf } from '@bbk/shared/generated/payload-types';

import { idOf } from '../../../content/pictures/used.ts';
import { afterCommit } from '../../../platform/database.ts';
import { pageQueue } from '../../../platform/jobs.ts';
import { collections } from '../../../platform/slugs.ts';
import { namesOf, pagesFolder, withdraw, type PageFiles } from './operations/files.ts';
import { settlePages } from './operations/settle-pages.ts';

/** A new file has no pages yet. */
export const awaitsPages: CollectionBeforeChangeHook<IssuePdf> = ({ data, originalDoc }) =>
  data.filename && data.filename !== originalDoc?.filename
    ? { ...data, pageState: 'waiting', pageProblem: null, sheets: null }
    : data;

/** Has the pages of a new file made. */
export const queuesPages: CollectionAfterChangeHook<IssuePdf> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const before = previousDoc as IssuePdf | undefined;
  if (doc.filename && doc.filename !== before?.filename) {
    const input = { pdf: doc.id };
    await req.payload.jobs.queue({ task: 'renderPdf', queue: pageQueue, input, req });
  }
  if (doc.deletedAt !== before?.deletedAt) await settles(req, doc.id);
  return doc;
};

/** At once after the commit; and by a job, should this process end before that. */
async function settles(req: PayloadRequest, pdf: string): Promise<void> {
  await req.payload.jobs.queue({ task: 'settlePages', input: { pdf }, req });
  await afterCommit(req, () => settlePages(req.payload, pdf));
}

const pdfsOf = (...issues: (Partial<Issue> | undefined)[]) => [
  ...new Set(issues.flatMap((issue) => idOf(issue?.pdf) ?? [])),
];

/** Which pages readers may see is decided by the issue, with each of its changes. */
export const settlesPages: CollectionAfterChangeHook<Issue> = async ({ doc, previousDoc, req }) => {
  for (const pdf of pdfsOf(doc, previousDoc)) await settles(req, pdf);
  return doc;
};

export const settlesPagesOfDeleted: CollectionAfterDeleteHook<Issue> = async ({ doc, req }) => {
  for (const pdf of pdfsOf(doc)) await settles(req, pdf);
};

/** The pages of a PDF go with it: before it, since none is without one. */
export const deletesPages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const pdf = String(id);
  await req.payload.delete({
    collection: collections.issuePages,
    where: { pdf: { equals: pdf } },
    req,
  });
  await afterCommit(req, () => rm(pagesFolder(pdf), { recursive: true, force: true }));
};

/** What readers had of a page goes with it. */
export const deletesPageFiles: CollectionAfterDeleteHook<IssuePage> = async ({ doc, req }) => {
  const names = namesOf(doc satisfies PageFiles);
  await afterCommit(req, async () => {
    for (const name of names) await withdraw(name);
  });
};
