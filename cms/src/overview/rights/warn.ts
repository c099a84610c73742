import { createLocalReq, type PaginatedDocs, type Payload, type PayloadRequest } from 'payload';

import { dayInSeoul, daysBetween } from '../../content/pictures/rights.ts';
import { titleOf } from '../../newsroom/audit/title.ts';
import { desk, notify } from '../../newsroom/index.ts';
import { inTransaction } from '../../platform/database.ts';
import { collections } from '../../platform/slugs.ts';
import { isDoc, type Doc } from '../../platform/stored.ts';
import { timeOf } from '../../workflow/public.ts';
import { rowsOf } from '../ask.ts';
import { addDays, dayOf, startOf } from '../days.ts';
import { usesOf, type Use } from '../used/uses.ts';

/** How many days before they end the newsroom is told: time to ask for more, time to change the picture, the last. */
const horizons = [1, 7, 30] as const;
const furthest = 30;

/** How many pictures are in memory at once. */
const several = 200;

/** The nearest horizon that a picture has come within. */
const horizonOf = (left: number) => horizons.find((days) => left <= days);

interface Warning {
  readonly id: string;
  readonly until: number;
  readonly left: number;
  readonly horizon: number;
}

/** Pictures that readers may have, whose rights end soon, but have not: all of them, a page at a time. */
async function* ending(payload: Payload, now: number, limit: number) {
  const today = dayOf(now);
  for (let page: number | null | undefined = 1; page;) {
    const found: PaginatedDocs<object> = await payload.find({
      collection: collections.media,
      where: {
        and: [
          { released: { equals: true } },
          { rightsExpireOn: { greater_than_equal: startOf(today).toISOString() } },
          { rightsExpireOn: { less_than: startOf(addDays(today, furthest + 1)).toISOString() } },
        ],
      },
      select: { alt: true, filename: true, rightsExpireOn: true },
      sort: ['rightsExpireOn', 'id'],
      limit,
      page,
      depth: 0,
      locale: 'ko',
      overrideAccess: true,
    });
    yield* found.docs.filter(isDoc);
    page = found.nextPage;
  }
}

/** Whether the newsroom was told since the picture came within this horizon: of a date that was moved it was not. */
async function isTold(req: PayloadRequest, { horizon, id, until }: Warning) {
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

/** What there is to be said of a picture today. */
function warningOf(picture: Doc, now: number): Warning | null {
  const until = timeOf(picture['rightsExpireOn']);
  if (until === null) return null;
  const left = daysBetween(now, until);
  const horizon = horizonOf(left);
  return horizon === undefined ? null : { id: String(picture['id']), until, left, horizon };
}

/** Where it is used is looked up before the transaction, which others would wait for. */
async function warnOf(payload: Payload, picture: Doc, now: number): Promise<void> {
  const warning = warningOf(picture, now);
  // As a stranger sees it: nobody has logged in here.
  const stranger = await createLocalReq({}, payload);
  if (!warning || (await isTold(stranger, warning))) return;
  const { id, left, until } = warning;
  const { uses } = await usesOf(stranger, collections.media, id);
  const live = uses.filter(({ isLive }) => isLive);
  if (live.length === 0) return;
  await inTransaction(payload, async (req) => {
    if (await isTold(req, warning)) return;
    await notify(req, await desk(req), {
      kind: 'rights',
      subject: collections.media,
      documentId: id,
      title: titleOf(picture) ?? id,
      note: noteOf(until, left, live),
    });
  });
}

/**
 * Tells the desk of published pictures whose rights run out: once for each picture and horizon. One that could not
 * be told of is in the log, and is tried again with the next sweep; the others are told of.
 */
export async function warnOfRights(
  payload: Payload,
  now = Date.now(),
  atOnce = several,
): Promise<void> {
  for await (const picture of ending(payload, now, atOnce)) {
    try {
      await warnOf(payload, picture, now);
    } catch (err) {
      const msg = `The end of the rights of picture ${String(picture['id'])} could not be told`;
      payload.logger.error({ err, msg });
    }
  }
}
