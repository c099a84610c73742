import type { PayloadRequest } from 'payload';
import { sanitizePopulateParam, sanitizeSelectParam } from 'payload';

import { apart } from '../../platform/requests/apart.ts';
import { collections } from '../../platform/slugs.ts';
import { grantReading, type Granted } from '../../workflow/grants.ts';
import { idOf, rows } from '../pictures/used.ts';
import type { Doc } from '../publish/stored.ts';
import { isOpen } from './links.ts';
import { readPreview, type Previewed } from './tokens.ts';

/** Deeper than any page of the site asks. */
const deepest = 3;

/** As it was saved last, whoever asks: what of it they may see is decided by whoever calls. */
const newest = { depth: 0, draft: true, overrideAccess: true } as const;

/** An article that a preview of a whole issue opens; of an English edition also which one it is of. */
export type IssueArticle = { id: string; translationOf: string | null };

/** The articles that an issue's contents name, as it was saved last, and their English editions. */
async function articlesOf(req: PayloadRequest, id: string): Promise<IssueArticle[]> {
  const own = apart(req);
  const issue = (await req.payload.findByID({
    ...newest,
    collection: collections.issues,
    id,
    disableErrors: true,
    req: own,
  })) as unknown as Doc | null;
  const named = rows(issue?.['contents']).flatMap((part) =>
    rows(part['entries']).flatMap((entry) => idOf(entry['article']) ?? []),
  );
  if (named.length === 0) return [];
  const { docs } = await req.payload.find({
    ...newest,
    collection: collections.articles,
    where: { translationOf: { in: named } },
    pagination: false,
    req: own,
    select: { translationOf: true },
  });
  const editions = docs.map((doc) => ({
    id: String(doc.id),
    translationOf: idOf((doc as Doc)['translationOf']),
  }));
  return [...named.map((article) => ({ id: article, translationOf: null })), ...editions];
}

export type PreviewAccess =
  | {
      ok: true;
      previewed: Previewed;
      granted: Granted;
      /** What a preview of a whole issue opens beside the issue. */
      articles: readonly IssueArticle[];
      expires: number;
    }
  | { ok: false; status: 403 | 404 | 410 };

/** What the bearer of a token may see; 410 where it has ended, 403 where it never was one of ours. */
export async function openPreview(req: PayloadRequest, token: string): Promise<PreviewAccess> {
  const read = readPreview(token);
  if (!read.ok) return { ok: false, status: read.problem === 'expired' ? 410 : 403 };
  const { expires, previewed, purpose } = read;
  if (previewed.link !== null && !(await isOpen(req, previewed.link))) {
    return { ok: false, status: 410 };
  }
  const { collection, id } = previewed;
  const articles = purpose === 'issue-preview' ? await articlesOf(req, id) : [];
  const opened = articles.map((article) => article.id);
  // An article that is shown by itself is the only one.
  const granted: Granted =
    opened.length > 0 ? { [collection]: [id], articles: opened } : { [collection]: [id] };
  return { ok: true, articles, expires, granted, previewed };
}

/** One document of a preview, as the site asks for it: with a reader's rights, but as it was saved last. */
export async function readForPreview(
  req: PayloadRequest,
  { granted }: Extract<PreviewAccess, { ok: true }>,
  collection: string,
): Promise<unknown> {
  const { query, searchParams } = req;
  const [asked] = rows([(query['where'] as Doc | undefined)?.['id']]);
  const id = idOf(asked?.['equals']);
  if (id === null || !granted[collection]?.includes(id)) return null;
  grantReading(req, granted);
  return req.payload.find({
    collection: collection,
    // As it was sent: the query itself takes the depth of whatever the request has looked up until here.
    depth: Math.min(Number(searchParams.get('depth')) || 0, deepest),
    draft: true,
    limit: 1,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { equals: id } },
    // Without them it is all that a reader may know; empty ones would ask for nothing.
    ...(query['populate'] ? { populate: sanitizePopulateParam(query['populate']) } : {}),
    ...(query['select'] ? { select: sanitizeSelectParam(query['select']) } : {}),
  });
}
