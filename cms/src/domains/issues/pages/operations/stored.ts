import type { Payload, PayloadRequest, Where } from 'payload';

import type { Issue, IssuePage, IssuePdf } from '@bbk/shared/generated/payload-types';

import { collections } from '../../../../platform/slugs.ts';
import { notEmbargoed, published } from '../../../../workflow/public.ts';

export type Source = { payload: Payload; req?: PayloadRequest };

const within = ({ req }: Source) => (req ? { req } : {});

/** The file that pages are made from; null where there is none, or it lies in the trash. */
export async function pdfById(source: Source, id: string): Promise<IssuePdf | null> {
  const found = await source.payload.findByID({
    collection: collections.issuePdfs,
    id,
    depth: 0,
    disableErrors: true,
    ...within(source),
  });
  return (found as IssuePdf | null) ?? null;
}

/** The rows of a PDF, in order; `source` leaves out those of a file that was replaced. */
export async function pagesOf(
  source: Source,
  pdf: string,
  file?: string | null,
): Promise<IssuePage[]> {
  const where: Where = { pdf: { equals: pdf } };
  const { docs } = await source.payload.find({
    collection: collections.issuePages,
    where: file ? { and: [where, { source: { equals: file } }] } : where,
    depth: 0,
    sort: 'sheet',
    pagination: false,
    limit: 0,
    ...within(source),
  });
  return docs as unknown as IssuePage[];
}

/** The constraint that strangers see an issue by, whoever asks. */
async function asStrangersSee(source: Source, where: Where): Promise<Where> {
  const args = { req: source.req } as Parameters<typeof published>[0];
  const constraints = await Promise.all([published(args), notEmbargoed(args)]);
  return { and: [where, ...(constraints as Where[])] };
}

/** Issues that readers can see. */
export async function publicIssues(source: Source, where: Where): Promise<Issue[]> {
  const { docs } = await source.payload.find({
    collection: collections.issues,
    where: await asStrangersSee(source, where),
    depth: 0,
    joins: false,
    pagination: false,
    limit: 20,
    ...within(source),
  });
  return docs as unknown as Issue[];
}
