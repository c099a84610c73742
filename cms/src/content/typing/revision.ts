import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload';

import { presenceStoreOf } from '../../platform/presence/store.ts';
import { collections } from '../../platform/slugs.ts';
import { timeOf } from '../../workflow/public.ts';
import { say } from '../fields/say.ts';
import { idOf } from '../pictures/used.ts';
import { textOf } from '../preflight/finding.ts';
import type { Doc } from '../publish/stored.ts';
import { formHeader, revisionHeader } from './header.ts';

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

/** For how long a form is known to have made a save whose answer it may never have got, in ms. */
const remembered = 600_000;

const savesOf = (collection: string, doc: Doc) => `saves of ${collection}/${String(doc['id'])}`;

/** The form that saves, and whose it is; null where none is named. */
function formOf({ headers, user }: PayloadRequest): string | null {
  const form = headers.get(formHeader);
  return form && user ? `${String(user.id)} ${form}` : null;
}

/** Notes which form made a save: its answer may be lost on the way. */
export const notesSave: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const form = formOf(req);
  const saved = doc as Doc;
  if (operation !== 'update' || form === null) return saved;
  const made = { form, at: timeOf(saved['updatedAt']) };
  await presenceStoreOf(req.payload.db).tell(
    savesOf(collection.slug, saved),
    form,
    made,
    remembered,
  );
  return saved;
};

/** Whether this form made the newest save itself: it holds all of that, heard of the answer or not. */
async function isOwn(req: PayloadRequest, place: string, newest: number): Promise<boolean> {
  const form = formOf(req);
  if (form === null) return false;
  const made = (await presenceStoreOf(req.payload.db).at(place)) as {
    readonly form: string;
    readonly at: number | null;
  }[];
  return made.some((save) => save.form === form && save.at === newest);
}

/**
 * Refuses a save that was begun on an older text than there is: it would take away what was written since. Whoever
 * names no revision, as programs do, is not asked.
 */
export const refusesStale: CollectionBeforeChangeHook = async ({
  collection,
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
  if (await isOwn(req, savesOf(collection.slug, latest), newest)) return data;
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
