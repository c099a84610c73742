import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { idOf, rows } from '../../../content/pictures/used.ts';
import { collections } from '../../../platform/slugs.ts';
import { mayPublish } from '../../../workflow/roles.ts';

import { planParts } from './parse.ts';
import { stateOfArticle } from './states.ts';
import { entriesOf, type Plan, type PlanArticle, type PlanCover } from './types.ts';

type Doc = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

const row = z.looseObject({ id: z.string() });

/** Names of those who wrote an article, as its bylines have them. */
const writersOf = (article: Doc): string | null => {
  const names = rows(article['bylines']).flatMap(({ person }) => {
    const [doc] = rows([person]);
    return text(doc?.['name']) ?? [];
  });
  return names.length > 0 ? names.join(', ') : null;
};

function articleOf(doc: Doc): PlanArticle {
  return {
    headline: text(doc['headline']) ?? '',
    language: doc['language'] === 'en' ? 'en' : 'ko',
    state: stateOfArticle({
      stage: text(doc['stage']),
      isPublished: doc['_status'] === 'published',
      isWritten: Number(doc['characters'] ?? 0) > 0,
    }),
    by: writersOf(doc),
    dek: text(doc['dek']),
  };
}

/** As the newsroom has them, drafts included, past access control: who asks has been asked before. */
export async function newestOf(
  req: PayloadRequest,
  collection: 'articles' | 'media',
  ids: readonly string[],
  depth = 0,
): Promise<Doc[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    depth,
    draft: collection === collections.articles,
    locale: 'ko',
    overrideAccess: true,
    pagination: false,
    req,
  });
  return docs;
}

async function articlesOf(req: PayloadRequest, ids: readonly string[]) {
  const docs = await newestOf(req, collections.articles, ids, 1);
  return Object.fromEntries(docs.map((doc) => [String(doc['id']), articleOf(doc)]));
}

async function coversOf(req: PayloadRequest, value: unknown): Promise<PlanCover[]> {
  const covers = rows(value);
  const pictures = await newestOf(
    req,
    collections.media,
    covers.flatMap(({ image }) => idOf(image) ?? []),
  );
  return covers.map(({ image, name }) => ({
    name: text(name),
    picture: text(pictures.find(({ id }) => id === idOf(image))?.['thumbnailURL']),
  }));
}

function printOf(doc: Doc): Plan['print'] {
  const [trim] = rows([doc['trim']]);
  const [width, height] = [Number(trim?.['width'] ?? 0), Number(trim?.['height'] ?? 0)];
  const size = width > 0 && height > 0 ? `${width} × ${height} mm` : null;
  return { trim: size, issn: text(doc['issn']), hasPdf: idOf(doc['pdf']) !== null };
}

function headOf(doc: Doc) {
  const [letter] = rows([doc['letter']]);
  const { pageCount } = doc;
  return {
    id: String(doc['id']),
    revision: String(doc['updatedAt']),
    number: Number(doc['number']),
    title: text(doc['title']),
    pageCount: typeof pageCount === 'number' ? pageCount : null,
    letter: { title: text(letter?.['title']), isWritten: Boolean(letter?.['body']) },
    retailers: rows(doc['retailers']).flatMap(({ name }) => text(name) ?? []),
    print: printOf(doc),
  };
}

/** The plan of an issue, from the document in hand. */
export async function planOf(req: PayloadRequest, issue: unknown): Promise<Plan> {
  const doc: Doc = row.parse(issue);
  const parts = planParts.parse(doc['contents']);
  const ids = [...new Set(entriesOf({ parts }).flatMap(({ article }) => article ?? []))];
  return {
    ...headOf(doc),
    parts,
    articles: await articlesOf(req, ids),
    covers: await coversOf(req, doc['covers']),
    mayEdit: mayPublish(req.user),
  };
}

async function newestPlan(req: PayloadRequest, id: string, overrideAccess: boolean) {
  const issue = await req.payload.findByID({
    collection: collections.issues,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    joins: false,
    locale: 'ko',
    overrideAccess,
    req,
    user: req.user,
  });
  return issue ? planOf(req, issue) : null;
}

/** The newest plan of an issue, drafts included; null where there is none that this user may see. */
export const readPlan = (req: PayloadRequest, id: string): Promise<Plan | null> =>
  newestPlan(req, id, false);

/** The same for whoever has a link to it: the link has been checked before. */
export const planForLink = (req: PayloadRequest, id: string): Promise<Plan | null> =>
  newestPlan(req, id, true);
