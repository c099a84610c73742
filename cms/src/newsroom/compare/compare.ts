import type { PayloadRequest } from 'payload';

import { idOf } from '../../content/pictures/used.ts';
import type { Doc } from '../../platform/stored.ts';
import { stateOf, type State } from '../../workflow/stages/stages.ts';
import { differences } from '../audit/differences.ts';
import { namesOf } from '../people/names.ts';
import type { Subject } from '../stage/facts.ts';
import { isChanged, linesBetween, type Line } from './differ.ts';
import { paragraphsOf } from './text.ts';

/** One version, as it stands in the list. */
export interface VersionEntry {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  readonly state: State;
  readonly isAutosave: boolean;
}

/** What changed in one field of text. */
export interface ChangedText {
  readonly name: string;
  readonly lines: readonly Line[];
}

export interface Comparison {
  readonly versions: readonly VersionEntry[];
  readonly from: string | null;
  readonly to: string | null;
  readonly texts: readonly ChangedText[];
  /** The other fields that differ, by name. */
  readonly others: readonly string[];
}

type Version = { id: string; version: Doc; updatedAt: string; autosave: boolean };

/** How many versions are offered. */
const most = 100;
const texts = ['headline', 'kicker', 'dek', 'body'] as const;
const beside = new Set<string>([
  ...texts,
  'stage',
  'retraction',
  '_status',
  'readingMinutes',
  'characters',
]);

const linesOf = (doc: Doc, name: string): string[] => {
  const value = doc[name];
  if (name === 'body') return paragraphsOf(value);
  return typeof value === 'string' && value !== '' ? value.split(/\n+/) : [];
};

async function versionsOf(req: PayloadRequest, { collection, id }: Subject): Promise<Version[]> {
  const { docs } = await req.payload.findVersions({
    collection: collection as 'articles',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: most,
    depth: 0,
    locale: 'ko',
    req,
  });
  return docs.map((each) => ({
    id: each.id,
    version: each.version,
    updatedAt: each.updatedAt,
    autosave: 'autosave' in each && each.autosave === true,
  }));
}

async function entriesOf(
  req: PayloadRequest,
  versions: readonly Version[],
): Promise<VersionEntry[]> {
  const authors = versions.map(({ version }) => idOf(version['updatedBy']));
  const name = await namesOf(req, authors);
  return versions.map(({ autosave, id, updatedAt, version }, index) => ({
    id,
    at: updatedAt,
    by: name(authors[index])?.name ?? null,
    state: stateOf(version),
    isAutosave: autosave,
  }));
}

/** The one before the newest, unless it is said which: what was published last, if there is one. */
const usual = (versions: readonly Version[]): Version | undefined => {
  const [, ...older] = versions;
  return older.find(({ version }) => version['_status'] === 'published') ?? older[0];
};

/** What changed from one version of a document to another, as text. */
export async function compare(
  req: PayloadRequest,
  subject: Subject,
  asked: { from: string | null; to: string | null },
): Promise<Comparison> {
  const versions = await versionsOf(req, subject);
  const find = (id: string | null) => versions.find((each) => each.id === id);
  const to = find(asked.to) ?? versions[0];
  const from = find(asked.from) ?? usual(versions);
  const [before, after] = [from?.version ?? {}, to?.version ?? {}];
  const changed = texts
    .map((name) => ({ name, lines: linesBetween(linesOf(before, name), linesOf(after, name)) }))
    .filter(({ lines }) => isChanged(lines));
  const { after: is } = differences(before, after);
  return {
    versions: await entriesOf(req, versions),
    from: from?.id ?? null,
    to: to?.id ?? null,
    texts: changed,
    others: Object.keys(is ?? {}).filter((name) => !beside.has(name)),
  };
}
