import type { PayloadRequest } from 'payload';

import { inTransaction } from '../../../platform/database.ts';
import { collections } from '../../../platform/slugs.ts';

import { readPlan } from './read.ts';
import type { Plan, PlanEntry, PlanPart } from './types.ts';

type Outcome = { ok: true; plan: Plan } | { ok: false; error: 'notFound' | 'outdated' };

/** As the contents store it: what a kind of entry does not have is left empty. */
function rowOf({ kind, article, ...entry }: PlanEntry) {
  return {
    ...entry,
    kind,
    article: kind === 'article' ? article : null,
    production: kind === 'article' ? null : entry.production,
  };
}

/**
 * Saves the contents as a draft of the issue, on the version that they were made from. Texts are the Korean ones;
 * those of other languages stay with their rows.
 */
export async function writePlan(
  { i18n, payload, user }: PayloadRequest,
  id: string,
  { revision, parts }: { revision: string; parts: readonly PlanPart[] },
): Promise<Outcome> {
  return inTransaction(
    payload,
    async (req): Promise<Outcome> => {
      req.i18n = i18n;
      const before = await readPlan(req, id);
      if (!before) return { ok: false, error: 'notFound' };
      if (before.revision !== revision) return { ok: false, error: 'outdated' };
      await payload.update({
        collection: collections.issues,
        id,
        data: { contents: parts.map((part) => ({ ...part, entries: part.entries.map(rowOf) })) },
        depth: 0,
        draft: true,
        locale: 'ko',
        overrideAccess: false,
        req,
        user,
      });
      const plan = await readPlan(req, id);
      return plan ? { ok: true, plan } : { ok: false, error: 'notFound' };
    },
    { user },
  );
}
