import type { PayloadRequest } from 'payload';

import { flatPlan, type Overlap, type PageRange } from '../../domains/issues/plan/flat-plan.ts';
import { readPlan } from '../../domains/issues/plan/read.ts';
import { productionStates, type ProductionState } from '../../domains/issues/plan/states.ts';
import {
  entriesOf,
  stateOfEntry,
  titleOfEntry,
  type Plan,
} from '../../domains/issues/plan/types.ts';
import { collections } from '../../platform/slugs.ts';
import { isStaffMember } from '../../workflow/roles.ts';
import { ask } from '../ask.ts';
import { iso } from '../entry.ts';

/** The issue that is being made, and what its plan still lacks. */
export interface InProduction {
  readonly id: string;
  readonly number: number;
  readonly title: string | null;
  readonly onSaleOn: string | null;
  readonly release: { readonly at: string; readonly problem: string | null } | null;
  readonly pageCount: number;
  readonly progress: readonly { readonly state: ProductionState; readonly count: number }[];
  readonly gaps: readonly PageRange[];
  readonly overlaps: readonly Overlap[];
  /** Entries without a place, and those beyond the last page, by name. */
  readonly unplaced: readonly string[];
  readonly beyond: readonly string[];
}

/** The lowest number after those that readers have: it is the next to go to print. */
async function next(req: PayloadRequest) {
  const select = { number: true, onSaleOn: true, _status: true } as const;
  const question = { limit: 1, select } as const;
  const { docs } = await ask(req, collections.issues, {
    ...question,
    where: { _status: { equals: 'published' } },
    sort: '-number',
    live: true,
  });
  const after = Number(docs[0]?.['number'] ?? 0);
  const found = await ask(req, collections.issues, {
    ...question,
    where: { and: [{ number: { greater_than: after } }, { _status: { equals: 'draft' } }] },
    sort: 'number',
  });
  return found.docs[0] ?? null;
}

async function releaseOf(req: PayloadRequest, id: string): Promise<InProduction['release']> {
  const { docs } = await ask(req, collections.schedule, {
    where: { and: [{ documentId: { equals: id } }, { action: { equals: 'release' } }] },
    limit: 1,
    live: true,
  });
  const [moment] = docs;
  const problem = moment?.['problem'];
  return moment
    ? { at: iso(moment['at']) ?? '', problem: typeof problem === 'string' ? problem : null }
    : null;
}

function lacks(plan: Plan) {
  const entries = entriesOf(plan);
  const placed = entries.map(({ id, pageFrom, pageTo }) => ({ id, from: pageFrom, to: pageTo }));
  const { beyond, gaps, overlaps, pageCount, unplaced } = flatPlan(placed, plan.pageCount);
  const nameOf = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    return (entry && titleOfEntry(plan, entry)) ?? '?';
  };
  const states = entries.map((entry) => stateOfEntry(plan, entry));
  const progress = productionStates.map((state) => ({
    state,
    count: states.filter((each) => each === state).length,
  }));
  return {
    pageCount,
    progress,
    gaps,
    overlaps,
    unplaced: unplaced.map(nameOf),
    beyond: beyond.map(nameOf),
  };
}

/** The next issue to go to print; null where there is none, and for contributors. */
export async function inProduction(req: PayloadRequest): Promise<InProduction | null> {
  if (!isStaffMember(req.user)) return null;
  const doc = await next(req);
  const id = String(doc?.['id']);
  const plan = doc && (await readPlan(req, id));
  if (!plan) return null;
  const { number, title } = plan;
  return {
    id,
    number,
    title,
    onSaleOn: iso(doc['onSaleOn']),
    release: await releaseOf(req, id),
    ...lacks(plan),
  };
}
