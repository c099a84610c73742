import type { PayloadRequest } from 'payload';

import { idOf, rows } from '../../content/pictures/used.ts';
import { stored } from '../../content/publish/stored.ts';
import { collections } from '../../platform/slugs.ts';
import { isPublic } from '../../workflow/public.ts';
import { stageOf, type Stage } from '../../workflow/stages/stages.ts';

type Doc = Readonly<Record<string, unknown>>;

/** Where an article stands in print, as the contents of the issue say. */
type Place = { pageFrom: number | null; pageTo: number | null };

/** A document that becomes public with the issue, or is already. */
export type Part = {
  collection: 'issues' | 'articles';
  id: string;
  title: string;
  language: 'ko' | 'en' | null;
  /** Its newest version; null where it is gone or in the trash. */
  latest: Doc | null;
  stage: Stage;
  /** Readers have its newest version already. */
  isLive: boolean;
  /** Whether its print reference is not what the contents say. */
  isMisplaced: boolean;
  place: Place | null;
  /** The Korean article that this is the English edition of. */
  translationOf: string | null;
};

const always = { depth: 0, locale: 'ko', overrideAccess: true, pagination: false } as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The newest version of an issue. */
export const newestIssue = async (req: PayloadRequest, id: string): Promise<Doc | null> =>
  req.payload.findByID({
    ...always,
    collection: collections.issues,
    id,
    disableErrors: true,
    draft: true,
    joins: false,
    req,
  });

async function newestArticles(req: PayloadRequest, where: object): Promise<Doc[]> {
  const { docs } = await req.payload.find({
    ...always,
    collection: collections.articles,
    where: where as never,
    draft: true,
    req,
  });
  return docs;
}

/** Articles of the contents, in order, each once, with their pages. */
function placesOf(issue: Doc): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const entry of rows(issue['contents']).flatMap((part) => rows(part['entries']))) {
    const id = idOf(entry['article']);
    if ((entry['kind'] ?? 'article') !== 'article' || id === null || places.has(id)) continue;
    const pageFrom = numberOf(entry['pageFrom']);
    places.set(id, { pageFrom, pageTo: numberOf(entry['pageTo']) ?? pageFrom });
  }
  return places;
}

function isMisplaced(doc: Doc, issue: string, place: Place | null): boolean {
  if (!place) return false;
  const [print] = rows([doc['print']]);
  return (
    idOf(print?.['issue']) !== issue ||
    numberOf(print?.['pageFrom']) !== place.pageFrom ||
    numberOf(print?.['pageTo']) !== place.pageTo
  );
}

async function articlePart(
  req: PayloadRequest,
  issue: string,
  id: string,
  doc: Doc | undefined,
  place: Place | null,
): Promise<Part> {
  const shown = doc ? await stored(req, collections.articles, id) : null;
  const stage = stageOf(doc);
  return {
    collection: 'articles',
    id,
    title: textOf(doc?.['headline']),
    language: doc?.['language'] === 'en' ? 'en' : 'ko',
    latest: doc ?? null,
    stage,
    isLive: stage === 'published' && shown !== null && isPublic(shown),
    isMisplaced: doc !== undefined && isMisplaced(doc, issue, place),
    place,
    translationOf: idOf(doc?.['translationOf']),
  };
}

async function issuePart(req: PayloadRequest, issue: Doc): Promise<Part> {
  const id = String(issue['id']);
  const shown = await stored(req, collections.issues, id);
  const isLive = issue['_status'] === 'published' && shown !== null && isPublic(shown);
  return {
    collection: 'issues',
    id,
    title: textOf(issue['title']),
    language: null,
    latest: issue,
    stage: isLive ? 'published' : 'approved',
    isLive,
    isMisplaced: false,
    place: null,
    translationOf: null,
  };
}

/** An English edition travels along where it is approved; it never holds the train. */
const travels = ({ stage, isLive }: Part) => stage === 'approved' || isLive;

/**
 * What a release makes public: the articles that the contents name, their approved English editions, and the issue.
 * `left` are English editions that are not ready.
 */
export async function partsOf(
  req: PayloadRequest,
  issue: Doc,
): Promise<{ parts: Part[]; left: Part[] }> {
  const places = placesOf(issue);
  const ids = [...places.keys()];
  const self = String(issue['id']);
  const docs = await newestArticles(req, { id: { in: ids } });
  const articles: Part[] = [];
  for (const [id, place] of places) {
    const doc = docs.find((each) => String(each['id']) === id);
    articles.push(await articlePart(req, self, id, doc, place));
  }
  const editions: Part[] = [];
  for (const doc of ids.length > 0
    ? await newestArticles(req, { translationOf: { in: ids } })
    : []) {
    const place = places.get(idOf(doc['translationOf']) ?? '') ?? null;
    editions.push(await articlePart(req, self, String(doc['id']), doc, place));
  }
  return {
    parts: [...articles, ...editions.filter(travels), await issuePart(req, issue)],
    left: editions.filter((edition) => !travels(edition)),
  };
}
