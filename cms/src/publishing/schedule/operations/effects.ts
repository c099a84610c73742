import type { PayloadRequest } from 'payload';

import { checkPictures } from '../../../content/pictures/check.ts';
import { releasePictures } from '../../../content/pictures/release.ts';
import { askNoReasons } from '../../../content/preflight/gate.ts';
import { stored } from '../../../content/publish/stored.ts';
import { record } from '../../record.ts';
import { changeBetween } from '../../state.ts';
import { releaseIssue } from '../../train/release.ts';
import type { Action, Moment } from '../moments.ts';
import type { Scheduled } from '../with-schedule.ts';

type Effect = (req: PayloadRequest, moment: Moment) => Promise<void>;

const always = { depth: 0, overrideAccess: true, overrideLock: true, locale: 'ko' } as const;

/** The latest version becomes public, held to the same rules as if an editor pressed the button. */
const publish: Effect = async (req, { documentId, subject }) => {
  askNoReasons(req);
  await req.payload.update({
    ...always,
    collection: subject,
    id: documentId,
    data: { _status: 'published', publishAt: null },
    req,
  });
};

/** Readers have it no more. Unlike publishing it asks nothing of the text: taking away can not fail on it. */
const unpublish: Effect = async (req, { documentId, subject }) => {
  await req.payload.update({
    ...always,
    collection: subject,
    id: documentId,
    data: { _status: 'draft', unpublishAt: null },
    unpublishAllLocales: true,
    req,
  });
};

function scheduledOf(req: PayloadRequest, subject: string): Scheduled {
  const config = req.payload.config.collections.find(({ slug }) => slug === subject);
  const scheduled = config?.custom?.['scheduled'] as Scheduled | undefined;
  if (!scheduled) throw new Error(`Nothing of ${subject} is done at a set time`);
  return scheduled;
}

/** The document is public by itself, by its time: its pictures follow, and the site is told. */
const lift: Effect = async (req, { documentId, subject }) => {
  const { describe, pictures } = scheduledOf(req, subject);
  const doc = await stored(req, subject, documentId);
  const change = changeBetween(null, doc, describe);
  if (!doc || !change) return;
  const check = await checkPictures(req, pictures(doc));
  if (check.ok) await releasePictures(req, check.unreleased);
  await record(req, { collection: subject, id: documentId }, change);
};

export const effects = { publish, unpublish, lift, release: releaseIssue } satisfies Record<
  Action,
  Effect
>;
