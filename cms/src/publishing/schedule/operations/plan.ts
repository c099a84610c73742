import type { PayloadRequest } from 'payload';

import { stored, type Doc } from '../../../content/publish/stored.ts';
import { isEmbargoed, timeOf } from '../../../workflow/public.ts';
import { forgetMoment, keepMoment, momentsOf, type Action, type Moment } from '../moments.ts';

type Subject = { collection: string; id: string };

/** What is to happen to a document: `latest` is what the editor sees, `shown` what readers have. */
function wantedOf(latest: Doc, shown: Doc | null): Map<Action, number> {
  const wanted = new Map<Action, number>();
  if (latest['deletedAt']) return wanted;
  const add = (action: Action, value: unknown) => {
    const time = timeOf(value);
    if (time !== null) wanted.set(action, time);
  };
  add('publish', latest['publishAt']);
  add('unpublish', latest['unpublishAt']);
  const waits = shown?.['_status'] === 'published' && !shown['deletedAt'] && isEmbargoed(shown);
  if (waits) add('lift', shown['embargoUntil']);
  return wanted;
}

const titleOf = (doc: Doc) => {
  const title = doc['headline'] ?? doc['title'];
  return typeof title === 'string' ? title : '';
};

function momentFor(
  req: PayloadRequest,
  subject: Subject,
  latest: Doc,
  action: Action,
  time: number,
): Moment {
  const at = new Date(time).toISOString();
  return {
    id: `${subject.collection}:${subject.id}:${action}`,
    action,
    subject: subject.collection,
    documentId: subject.id,
    title: titleOf(latest),
    at,
    tryAt: at,
    attempts: 0,
    problem: null,
    by: req.user ? String(req.user.id) : null,
  };
}

/**
 * Writes down, in the transaction of a change, what is to happen to the document when. A moment whose time has
 * not changed is left as it is, with what was tried. Whether anything has changed.
 */
export async function plan(req: PayloadRequest, subject: Subject, latest: Doc): Promise<boolean> {
  const wanted = wantedOf(latest, await stored(req, subject.collection, subject.id));
  const known = await momentsOf(req, subject.collection, subject.id);
  let changed = false;
  for (const moment of known) {
    // A release is set by itself, and not by a field of the issue.
    const isSetElsewhere = moment.action === 'release' && !latest['deletedAt'];
    if (wanted.has(moment.action) || isSetElsewhere) continue;
    await forgetMoment(req, moment.id);
    changed = true;
  }
  for (const [action, time] of wanted) {
    const before = known.find((moment) => moment.action === action);
    if (before && timeOf(before.at) === time) continue;
    await keepMoment(req, momentFor(req, subject, latest, action, time), !before);
    changed = true;
  }
  return changed;
}

/** Forgets whatever was to happen to a document that is gone. */
export async function forgetAll(req: PayloadRequest, subject: Subject): Promise<void> {
  for (const { id } of await momentsOf(req, subject.collection, subject.id)) {
    await forgetMoment(req, id);
  }
}
