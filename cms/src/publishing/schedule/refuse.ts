import {
  APIError,
  ValidationError,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload';

import { say } from '../../content/fields/say.ts';
import { timeOf } from '../../workflow/public.ts';
import { mayPublish } from '../../workflow/roles.ts';

type Doc = Readonly<Record<string, unknown>>;
type Words = readonly [path: string, ko: string, en: string];

const restoring = 'restoringVersion';

/** Times of a version that is brought back are old ones: they are dropped, where a new one is refused. */
export function notesRestoring(req: PayloadRequest, operation: string): void {
  if (operation === 'restoreVersion') req.context[restoring] = true;
}

/** Why these times can not be meant, if so. */
function problemOf(data: Doc, before: Doc, now: number): Words | null {
  const [publishAt, unpublishAt] = [timeOf(data['publishAt']), timeOf(data['unpublishAt'])];
  const isNew = (name: string, at: number | null) => at !== null && at !== timeOf(before[name]);
  if (isNew('publishAt', publishAt) && (publishAt ?? 0) <= now)
    return ['publishAt', '지난 시각에 발행할 수 없습니다.', 'This time has passed.'];
  if (isNew('unpublishAt', unpublishAt) && (unpublishAt ?? 0) <= now)
    return ['unpublishAt', '지난 시각에 내릴 수 없습니다.', 'This time has passed.'];
  if (publishAt && unpublishAt && unpublishAt <= publishAt)
    return ['unpublishAt', '발행 시각보다 뒤여야 합니다.', 'It has to be after the publishing.'];
  if (data['_status'] === 'published' && (publishAt ?? 0) > now)
    return [
      'publishAt',
      '발행이 예약되어 있습니다. 지금 발행하려면 예약 시각을 지워 주세요.',
      'It is scheduled. To publish it now, clear the time.',
    ];
  return null;
}

/** What an editor has scheduled is what is to be published: nobody else changes it until then. */
function refuseOthers(req: PayloadRequest, before: Doc, now: number): void {
  if (!req.user || mayPublish(req.user) || (timeOf(before['publishAt']) ?? 0) <= now) return;
  throw new APIError(
    say(
      req,
      '발행이 예약된 글입니다. 고치려면 에디터에게 예약을 풀어 달라고 하세요.',
      'It is scheduled. To change it, ask an editor to clear the time.',
    ),
    409,
    undefined,
    true,
  );
}

const cleared = (data: Doc, now: number, names: readonly string[]): Doc =>
  Object.fromEntries(
    names.filter((name) => (timeOf(data[name]) ?? now) < now).map((name) => [name, null]),
  );

/** Refuses times that nobody can mean, and changes of what waits to be published. */
export const holdsTimes: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const doc = data as Doc;
  const before = (originalDoc ?? {}) as Doc;
  const now = Date.now();
  if (doc['deletedAt']) return doc;
  refuseOthers(req, before, now);
  if (req.context[restoring]) return { ...doc, ...cleared(doc, now, ['publishAt', 'unpublishAt']) };
  const problem = problemOf(doc, before, now);
  if (problem) {
    const [path, ko, en] = problem;
    const message = say(req, ko, en);
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path, message }], req },
      req.t,
    );
  }
  // Published by hand after its time: there is nothing left to do then.
  return doc['_status'] === 'published' ? { ...doc, ...cleared(doc, now, ['publishAt']) } : doc;
};
