import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { timeOf } from '../../workflow/public.ts';
import { say } from '../fields/say.ts';
import { idOf } from '../pictures/used.ts';
import { textOf } from '../preflight/finding.ts';
import type { Doc } from '../publish/stored.ts';
import { revisionHeader } from './header.ts';

/** Who wrote the newer text; empty where nobody is named. */
async function writerOf(req: PayloadRequest, doc: Doc): Promise<string> {
  const id = idOf(doc['updatedBy']);
  if (id === null || id === req.user?.id) return '';
  const user = await req.payload.findByID({
    collection: collections.users,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return textOf(user ?? undefined, 'name');
}

/**
 * Refuses a save that was begun on an older text than there is: it would take away what was written since. Whoever
 * names no revision, as programs do, is not asked.
 */
export const refusesStale: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const basedOn = timeOf(req.headers.get(revisionHeader));
  const latest = originalDoc as Doc | undefined;
  const newest = timeOf(latest?.['updatedAt']);
  if (operation !== 'update' || !latest || basedOn === null || newest === null) return data;
  if (newest <= basedOn) return data;
  const by = await writerOf(req, latest);
  throw new APIError(
    say(
      req,
      `${by ? `${by} 님이` : '다른 곳에서'} 먼저 저장했습니다. 덮어쓰지 않도록 이번 저장을 멈췄습니다. 쓰던 글은 이 기기에 남아 있습니다.`,
      `${by ? `${by} has saved` : 'It was saved elsewhere'} in the meantime. Nothing was overwritten; your text is kept on this device.`,
    ),
    409,
    { kind: 'stale', by, at: new Date(newest).toISOString() },
    true,
  );
};
