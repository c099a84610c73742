import type { PayloadRequest } from 'payload';
import { isolateObjectProperty, sanitizePopulateParam, sanitizeSelectParam } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { grantPreview, type Granted } from '../../workflow/preview.ts';
import { idOf, rows } from '../pictures/used.ts';
import type { Doc } from '../publish/stored.ts';
import { isOpen } from './links.ts';
import { readPreview, type Previewed, type PreviewPurpose } from './tokens.ts';

/** Deeper than any page of the site asks. */
const deepest = 3;

/** The articles that an issue's contents name, as it was saved last. */
async function articlesOf(req: PayloadRequest, id: string): Promise<string[]> {
  const issue = (await req.payload.findByID({
    collection: collections.issues,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as Doc | null;
  return rows(issue?.['contents']).flatMap((part) =>
    rows(part['entries']).flatMap((entry) => idOf(entry['article']) ?? []),
  );
}

async function grantFor(
  req: PayloadRequest,
  { collection, id }: Previewed,
  purpose: PreviewPurpose,
): Promise<Granted> {
  if (purpose === 'preview') return { [collection]: [id] };
  return { issues: [id], articles: await articlesOf(req, id) };
}

export type PreviewAccess =
  | { ok: true; previewed: Previewed; purpose: PreviewPurpose; granted: Granted; expires: number }
  | { ok: false; status: 403 | 404 | 410 };

/** What the bearer of a token may see; 410 where it has ended, 403 where it never was one of ours. */
export async function openPreview(req: PayloadRequest, token: string): Promise<PreviewAccess> {
  const read = readPreview(token);
  if (!read.ok) return { ok: false, status: read.problem === 'expired' ? 410 : 403 };
  const { expires, previewed, purpose } = read;
  if (previewed.link !== null && !(await isOpen(req, previewed.link))) {
    return { ok: false, status: 410 };
  }
  const granted = await grantFor(req, previewed, purpose);
  return { ok: true, expires, granted, previewed, purpose };
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
  grantPreview(req, granted);
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
