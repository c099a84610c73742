import type { Payload, PayloadRequest } from 'payload';

import { findPictures, problemsOf, unreleasedOf } from '../content/pictures/check.ts';
import { releasePictures } from '../content/pictures/release.ts';
import { problemWords } from '../content/pictures/words.ts';
import type { KnownPicture } from '../content/preflight/known.ts';
import { picturesOfArticle } from '../domains/articles/pictures.ts';
import { inTransaction } from '../platform/database.ts';
import { collections } from '../platform/slugs.ts';
import { renewEpoch } from '../publishing/outbox/head.ts';
import { timeOf } from '../workflow/public.ts';
import type { documentOf } from './document.ts';
import { BadLine } from './line.ts';

type Document = ReturnType<typeof documentOf>;
/** A line of the archive, and the document that it makes. */
export type Given = { line: number; document: Document };
export type Refused = { line: number; why: string };
export type Taken = {
  /** Those that are new; in a dry run those that would be. */
  written: number;
  /** Those that an earlier run has taken. */
  there: number;
  refused: readonly Refused[];
};

const collection = collections.articles;

type Known = { id: string; slug: string; headline?: unknown; firstPublishedAt?: unknown };

async function known(req: PayloadRequest, batch: readonly Given[]): Promise<Map<string, Known>> {
  const slugs = batch.map(({ document }) => document.slug);
  const { docs } = await req.payload.db.find<Known>({
    collection,
    where: { slug: { in: slugs } },
    select: { slug: true, headline: true, firstPublishedAt: true },
    limit: slugs.length,
    pagination: false,
    req,
  });
  return new Map(docs.map((doc) => [doc.slug, doc]));
}

/** What an import has taken keeps the time at which it was published, whatever editors do to it. */
const isSame = (document: Document, { firstPublishedAt }: Known) =>
  timeOf(firstPublishedAt) === timeOf(document.firstPublishedAt);

function clash({ document, line }: Given, there: Known): Refused {
  const whose = `"${String(there.headline)}"`;
  const why = `주소 이름 "${document.slug}"은(는) 다른 기사 ${whose}의 것입니다 (another article has this slug)`;
  return { line, why: new BadLine(line, why).message };
}

async function writeOne(req: PayloadRequest, data: Document): Promise<void> {
  const { db } = req.payload;
  const { createdAt, updatedAt } = data;
  const made = (await db.create({ collection, data: { ...data }, req })) as { id: unknown };
  await db.createVersion({
    collectionSlug: collection,
    parent: String(made.id),
    versionData: data,
    autosave: false,
    createdAt,
    updatedAt,
    returning: false,
    req,
  });
}

/** A picture that readers may not be given holds back an article, as it does when one is published. */
function holdBack({ document, line }: Given, media: ReadonlyMap<string, KnownPicture>): Refused[] {
  const [problem] = picturesOfArticle(document).flatMap((picture) =>
    problemsOf(picture, media.get(picture.media)),
  );
  return problem ? [{ line, why: new BadLine(line, problemWords(problem).join(' ')).message }] : [];
}

/** What of a batch is new, what is there by now, and what can not be taken. */
async function judge(req: PayloadRequest, batch: readonly Given[]) {
  const all = await known(req, batch);
  const clashes = batch.flatMap((given) => {
    const there = all.get(given.document.slug);
    return there && !isSame(given.document, there) ? [clash(given, there)] : [];
  });
  const unknown = batch.filter(({ document }) => !all.has(document.slug));
  const pictures = unknown.flatMap(({ document }) => picturesOfArticle(document));
  const media = await findPictures(req, pictures);
  const held = unknown.flatMap((given) => holdBack(given, media));
  const fresh = unknown.filter(({ line }) => !held.some((each) => each.line === line));
  const shown = fresh.flatMap(({ document }) => picturesOfArticle(document));
  return {
    fresh,
    refused: [...clashes, ...held],
    there: batch.length - unknown.length - clashes.length,
    unreleased: unreleasedOf(media).filter((id) => shown.some((picture) => picture.media === id)),
  };
}

/**
 * Takes in a batch, all that can be taken of it or nothing, past the hooks of a save: what was published for years is
 * not checked, but for its pictures, which readers get with it, nor told to the desk or sent to search engines as
 * news. What is there already stays as it is, so that an import that was cut off is finished by running it again.
 */
export const takeBatch = (
  payload: Payload,
  batch: readonly Given[],
  dryRun: boolean,
): Promise<Taken> =>
  inTransaction(payload, async (req) => {
    if (batch.length === 0) return { written: 0, there: 0, refused: [] };
    const { fresh, refused, there, unreleased } = await judge(req, batch);
    const taken = { written: fresh.length, there, refused };
    if (dryRun || fresh.length === 0) return taken;
    for (const { document } of fresh) await writeOne(req, document);
    await releasePictures(req, unreleased);
    await renewEpoch(req.payload, req);
    return taken;
  });
