import type { PayloadRequest, Where } from 'payload';

import type { PublicCollection } from '@bbk/shared/urls';

import { apart } from '../../../platform/requests/apart.ts';
import { collections } from '../../../platform/slugs.ts';
import { isPublic } from '../../../workflow/public.ts';
import type { Doc } from '../../publish/stored.ts';
import type { Known, LinkState, Target, UsedLink } from '../known.ts';

async function find(req: PayloadRequest, collection: string, where: Where): Promise<Doc[]> {
  const { docs } = await req.payload.find({
    collection: collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req: apart(req),
    trash: true,
    where,
  });
  return docs;
}

const strings = (values: readonly (string | undefined)[]) =>
  values.filter((value) => value !== undefined);

/** What the documents of one collection say that are linked to. */
function findTargets(req: PayloadRequest, collection: PublicCollection, targets: Target[]) {
  const ids = strings(targets.map((target) => ('id' in target ? target.id : undefined)));
  const slugs = strings(targets.map((target) => ('slug' in target ? target.slug : undefined)));
  return find(req, collection, { or: [{ id: { in: ids } }, { slug: { in: slugs } }] });
}

/** Paths that lead on to where their document is now. */
async function findRedirects(req: PayloadRequest, targets: readonly Target[]) {
  const paths = targets.flatMap((target) => ('path' in target ? [target.path] : []));
  if (paths.length === 0) return new Set<string>();
  const where = { from: { in: paths }, kind: { not_equals: 'gone' } };
  const docs = await find(req, collections.redirects, where);
  return new Set(docs.map((doc) => String(doc['from'])));
}

const isTarget = (doc: Doc, target: Target) =>
  'id' in target ? String(doc['id']) === target.id : doc['slug'] === target.slug;

function stateOf(doc: Doc | undefined): LinkState {
  if (!doc || doc['deletedAt']) return 'gone';
  return isPublic(doc) ? 'public' : 'unpublished';
}

/** Whether readers can go where a document leads them, link by link. */
export async function linkStates(
  req: PayloadRequest,
  links: readonly UsedLink[],
): Promise<Known['links']> {
  const targets = links.map(({ target }) => target);
  const redirects = await findRedirects(req, targets);
  const known = new Map<PublicCollection, Doc[]>();
  for (const collection of new Set(targets.map((target) => target.collection))) {
    const those = targets.filter((target) => target.collection === collection);
    known.set(collection, await findTargets(req, collection, those));
  }
  return links.map((link) => {
    const { target } = link;
    const doc = known.get(target.collection)?.find((each) => isTarget(each, target));
    const isMoved = !doc && 'path' in target && redirects.has(target.path);
    return { ...link, state: isMoved ? 'public' : stateOf(doc) };
  });
}
