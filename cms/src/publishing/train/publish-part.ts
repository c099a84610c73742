import type { PayloadRequest } from 'payload';

import { idOf, rows } from '../../content/pictures/used.ts';
import { askNoReasons } from '../../content/preflight/gate.ts';
import { globals } from '../../platform/slugs.ts';
import type { Part } from './parts.ts';

const always = { depth: 0, overrideAccess: true, overrideLock: true, locale: 'ko' } as const;

type Doc = Readonly<Record<string, unknown>>;

/** Whether there is anything to be done for a part. */
export const isWaiting = ({ isLive, isMisplaced }: Part): boolean => !isLive || isMisplaced;

/**
 * Makes the newest version of a part public, held to the same rules as if an editor pressed the button; an article
 * is told where it was printed.
 */
export async function publishPart(req: PayloadRequest, issue: string, part: Part): Promise<void> {
  const { collection, id, place } = part;
  // The editor who releases has read what the dry run says.
  askNoReasons(req);
  const print = place ? { print: { issue, ...place } } : {};
  await req.payload.update({
    ...always,
    collection,
    id,
    data: { _status: 'published', publishAt: null, ...print },
    req,
  });
}

/** What the front pages show from then on: the issue, and the article that was chosen to open them. */
export async function takeOverHome(
  req: PayloadRequest,
  issue: Doc,
  parts: readonly Part[],
): Promise<boolean> {
  const [takeover] = rows([issue['takeover']]);
  if (takeover?.['home'] === false) return false;
  const lead = idOf(takeover?.['lead']);
  const english = lead === null ? undefined : parts.find((part) => part.translationOf === lead);
  const id = String(issue['id']);
  await req.payload.updateGlobal({
    slug: globals.home,
    data: {
      ko: { issue: id, ...(lead === null ? {} : { lead }) },
      en: { issue: id, ...(english ? { lead: english.id } : {}) },
    },
    depth: 0,
    overrideAccess: true,
    overrideLock: true,
    req,
  });
  return true;
}
