import type { Payload, PayloadRequest } from 'payload';

import { dayInSeoul, daysBetween } from '../../content/pictures/rights.ts';
import { titleOf } from '../../newsroom/audit/title.ts';
import { desk, notify } from '../../newsroom/index.ts';
import { inTransaction } from '../../platform/database.ts';
import { collections } from '../../platform/slugs.ts';
import type { Doc } from '../../platform/stored.ts';
import { timeOf } from '../../workflow/public.ts';
import { rowsOf } from '../ask.ts';
import { addDays, dayOf, startOf } from '../days.ts';
import { usesOf, type Use } from '../used/uses.ts';

/** How many days before they end the newsroom is told: time to ask for more, time to change the picture, the last. */
const horizons = [1, 7, 30] as const;
const furthest = 30;

/** How many pictures are looked at in one go; the next sweep goes on. */
const several = 200;

/** The nearest horizon that a picture has come within. */
const horizonOf = (left: number) => horizons.find((days) => left <= days);

/** Pictures that readers may have, whose rights end soon, but have not. */
async function ending(payload: Payload, now: number) {
  const today = dayOf(now);
  const { docs } = await payload.find({
    collection: collections.media,
    where: {
      and: [
        { released: { equals: true } },
        { rightsExpireOn: { greater_than_equal: startOf(today).toISOString() } },
        { rightsExpireOn: { less_than: startOf(addDays(today, furthest + 1)).toISOString() } },
      ],
    },
    select: { alt: true, filename: true, rightsExpireOn: true },
    sort: 'rightsExpireOn',
    limit: several,
    pagination: false,
    depth: 0,
    locale: 'ko',
    overrideAccess: true,
  });
  return docs as unknown as Doc[];
}

/** Whether the newsroom was told since the picture came within this horizon: of a date that was moved it was not. */
async function isTold(req: PayloadRequest, id: string, until: number, horizon: number) {
  const since = startOf(addDays(dayOf(until), -horizon)).toISOString();
  const told = await rowsOf(req, collections.notifications, {
    where: {
      and: [
        { kind: { equals: 'rights' } },
        { documentId: { equals: id } },
        { at: { greater_than_equal: since } },
      ],
    },
    limit: 1,
  });
  return told.length > 0;
}

function noteOf(until: number, left: number, uses: readonly Use[]): string {
  const named = uses.slice(0, 3).map(({ title }) => title);
  const more = uses.length > named.length ? ` +${uses.length - named.length}` : '';
  return `${dayInSeoul(until)} (D-${left}) · ${named.join(', ')}${more}`;
}

async function warnOf(payload: Payload, picture: Doc, now: number): Promise<void> {
  const until = timeOf(picture['rightsExpireOn']);
  if (until === null) return;
  const left = daysBetween(now, until);
  const horizon = horizonOf(left);
  const id = String(picture['id']);
  if (horizon === undefined) return;
  await inTransaction(payload, async (req) => {
    if (await isTold(req, id, until, horizon)) return;
    // As a stranger sees it: nobody has logged in here.
    const { uses } = await usesOf(req, collections.media, id);
    const live = uses.filter(({ isLive }) => isLive);
    if (live.length === 0) return;
    await notify(req, await desk(req), {
      kind: 'rights',
      subject: collections.media,
      documentId: id,
      title: titleOf(picture) ?? id,
      note: noteOf(until, left, live),
    });
  });
}

/** Tells the desk of published pictures whose rights run out: once for each picture and horizon. */
export async function warnOfRights(payload: Payload, now = Date.now()): Promise<void> {
  for (const picture of await ending(payload, now)) await warnOf(payload, picture, now);
}
