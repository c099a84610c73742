import { urls } from '@bbk/shared/urls';
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

import { stored, type Doc } from '../../content/publish/stored.ts';
import { collections } from '../../platform/slugs.ts';
import type { Scheduled } from '../schedule/with-schedule.ts';
import { filesOf, hideFiles, showFiles } from './files.ts';
import {
  activePictures,
  activeTakedown,
  liftTakedown,
  writeTakedown,
  type Subject,
} from './store.ts';
import { hold, isPicture, titleOf, unpublish } from './subjects.ts';

export type Result = { ok: true } | { ok: false; error: 'missing' | 'alreadyDown' | 'notDown' };

const done: Result = { ok: true };
const refused = (error: Extract<Result, { ok: false }>['error']): Result => ({ ok: false, error });

/** All of it or nothing. */
async function atOnce(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOurs = await initTransaction(req);
  try {
    const result = await work();
    if (isOurs) await (result.ok ? commitTransaction(req) : killTransaction(req));
    return result;
  } catch (problem) {
    if (isOurs) await killTransaction(req);
    throw problem;
  }
}

/** The public addresses that have to be gone: of every file, or of the page in each edition. */
function addressesOf(req: PayloadRequest, { subject }: Subject, doc: Doc): string[] {
  if (isPicture({ subject })) return filesOf(doc).map(urls.media);
  const config = req.payload.config.collections.find(({ slug }) => slug === subject);
  const scheduled = config?.custom?.['scheduled'] as Scheduled | undefined;
  return [...(scheduled?.describe(doc).paths ?? [])];
}

type Held = { title: string; reason: string; isDown: boolean };
/** Writes into the log of the newsroom, which stands above this line: the configuration brings them together. */
export type LogsTakedown = (req: PayloadRequest, subject: Subject, held: Held) => Promise<void>;

async function log(req: PayloadRequest, subject: Subject, held: Held): Promise<void> {
  const custom = req.payload.collections[collections.takedowns]?.config.custom;
  await (custom?.['logs'] as LogsTakedown | undefined)?.(req, subject, held);
}

/** Takes something from readers at once, and holds it down until an editor lifts that on purpose. */
export async function takeDown(
  req: PayloadRequest,
  subject: Subject,
  reason: string,
): Promise<Result> {
  const doc = await stored(req, subject.subject, subject.documentId);
  if (!doc) return refused('missing');
  const result = await atOnce(req, async () => {
    if (await activeTakedown(req.payload, subject, req)) return refused('alreadyDown');
    const paths = addressesOf(req, subject, doc);
    const title = titleOf(doc);
    await writeTakedown(req, subject, { title, reason, paths });
    await log(req, subject, { title, reason, isDown: true });
    await (isPicture(subject) ? hold(req, subject, true) : unpublish(req, subject));
    return done;
  });
  if (result.ok && isPicture(subject)) await hideFiles(filesOf(doc));
  return result;
}

/** Ends a takedown. A document stays a draft until somebody publishes it; a picture is served again. */
export async function lift(req: PayloadRequest, subject: Subject, reason: string): Promise<Result> {
  const doc = await stored(req, subject.subject, subject.documentId);
  // Before the site is told: pages that it makes again may name them.
  if (doc && isPicture(subject)) await showFiles(filesOf(doc));
  return atOnce(req, async () => {
    const active = await activeTakedown(req.payload, subject, req);
    if (!active) return refused('notDown');
    await liftTakedown(req, active.id, reason);
    const title = doc ? titleOf(doc) : subject.documentId;
    await log(req, subject, { title, reason, isDown: false });
    if (isPicture(subject)) await hold(req, subject, false);
    return done;
  });
}

/** Hides what a process that was killed between its commit and its files has left in sight. */
export async function hideTakenDown(payload: Payload): Promise<void> {
  for (const { paths } of await activePictures(payload)) {
    const names = paths.map((path) => decodeURIComponent(path.slice('/media/'.length)));
    await hideFiles(names);
  }
}
