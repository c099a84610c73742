import type { HandState, ProductionState } from './states.ts';

export type EntryKind = 'article' | 'printOnly' | 'ad';

/** One entry of the contents, as the workspace has it. Texts are the Korean ones. */
export type PlanEntry = {
  id: string;
  kind: EntryKind;
  article: string | null;
  title: string | null;
  dek: string | null;
  by: string | null;
  pageFrom: number | null;
  pageTo: number | null;
  production: HandState | null;
  laidOut: boolean;
  note: string | null;
};

export type PlanPart = { id: string; title: string | null; entries: readonly PlanEntry[] };

/** What the plan has to know of an article that it names. */
export type PlanArticle = {
  headline: string;
  language: 'ko' | 'en';
  /** As its own workflow has it. */
  state: HandState;
  by: string | null;
  dek: string | null;
};

export type PlanCover = { name: string | null; picture: string | null };

/** An issue as its production editor sees it. */
export type Plan = {
  id: string;
  /** The version that this is; a save names it, and is refused where there is a newer one. */
  revision: string;
  number: number;
  title: string | null;
  pageCount: number | null;
  parts: readonly PlanPart[];
  articles: Readonly<Record<string, PlanArticle>>;
  covers: readonly PlanCover[];
  letter: { title: string | null; isWritten: boolean };
  retailers: readonly string[];
  print: { trim: string | null; issn: string | null; hasPdf: boolean };
  mayEdit: boolean;
};

/** What an entry is called: its own title, or its article's. */
export const titleOfEntry = (plan: Pick<Plan, 'articles'>, entry: PlanEntry): string | null =>
  entry.title ?? (entry.article === null ? null : (plan.articles[entry.article]?.headline ?? null));

/** How far an entry is. */
export function stateOfEntry(plan: Pick<Plan, 'articles'>, entry: PlanEntry): ProductionState {
  if (entry.laidOut) return 'laidOut';
  const article = entry.article === null ? undefined : plan.articles[entry.article];
  return article?.state ?? entry.production ?? 'planned';
}

export const entriesOf = ({ parts }: Pick<Plan, 'parts'>): PlanEntry[] =>
  parts.flatMap(({ entries }) => entries);
