import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';
import type { Payload, PayloadRequest, Where } from 'payload';

import { idOf } from '../content/pictures/used.ts';
import { inTransaction } from '../platform/database.ts';
import { collections } from '../platform/slugs.ts';
import { writeEntry } from '../newsroom/audit/write.ts';
import { cleanReferences } from '../seed/remove/clean-references.ts';

/** Whose data is to go: an account, a name in bylines, or both. */
export type Whom = { email?: string; person?: string; reason: string };

/** How much of what is gone. */
export type Erased = Readonly<
  Record<'accounts' | 'people' | 'versions' | 'comments' | 'messages' | 'entries', number>
>;

type Row = Record<string, unknown> & { id: string };
type Found = { account: Row | null; person: Row | null };

const erasedName = '(파기됨)';
const versioned = [collections.articles, collections.partnerships, collections.issues] as const;

async function find(payload: Payload, { email, person }: Whom): Promise<Found> {
  const account = email
    ? await payload.db.findOne<Row>({
        collection: collections.users,
        where: { email: { equals: email.toLowerCase() } },
      })
    : null;
  const byline = person
    ? await payload.db.findOne<Row>({
        collection: collections.people,
        where: { or: [{ id: { equals: person } }, { slug: { equals: person } }] },
      })
    : null;
  return { account, person: byline };
}

/** Old versions of documents that name the person: what they say of it can be restored no more. */
async function forgetVersions(payload: Payload, req: PayloadRequest, id: string): Promise<number> {
  let count = 0;
  for (const collection of versioned) {
    const { docs } = await payload.db.findVersions<Row>({
      collection,
      where: { latest: { not_equals: true } },
      pagination: false,
      req,
    });
    const stale = docs.filter((version) => JSON.stringify(version).includes(id));
    const ids = stale.map((version) => version.id);
    for (let start = 0; start < ids.length; start += 100) {
      const part = ids.slice(start, start + 100);
      await payload.db.deleteVersions({ collection, where: { id: { in: part } }, req });
    }
    count += ids.length;
  }
  return count;
}

async function countAndDelete(req: PayloadRequest, collection: string, field: string, id: string) {
  const where = { [field]: { equals: id } };
  const { db } = req.payload;
  const { totalDocs } = await db.count({ collection: collection, where, req });
  await db.deleteMany({ collection: collection, where, req });
  return totalDocs;
}

const namesThem = (value: unknown, needles: readonly string[]): boolean => {
  const text = JSON.stringify(value ?? null);
  return needles.some((needle) => text.includes(needle));
};

/** Values of a change that name the person, whatever they were of. */
function blank(values: unknown, needles: readonly string[]): unknown {
  if (typeof values !== 'object' || values === null) return values;
  const names = (value: unknown) => namesThem(value, needles);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, names(value) ? erasedName : value]),
  );
}

/** An entry stays, as the record of what was done: without who did it, where they did it, and what it says of them. */
function blanked(entry: Row, ids: readonly string[], needles: readonly string[]): Row {
  const isTheirs = ids.includes(idOf(entry['user']) ?? '');
  const isAbout = ids.includes(String(entry['documentId']));
  return {
    ...entry,
    ...(isTheirs && { user: null, who: erasedName, ip: null, agent: null }),
    ...(isAbout && { documentId: null, note: null }),
    ...((isAbout || namesThem(entry['title'], needles)) && { title: erasedName }),
    before: isAbout ? null : blank(entry['before'], needles),
    after: isAbout ? null : blank(entry['after'], needles),
  };
}

async function blankEntries(
  req: PayloadRequest,
  ids: readonly string[],
  needles: readonly string[],
) {
  const collection = collections.auditLog;
  const { db } = req.payload;
  let count = 0;
  for (let page = 1, more = true; more; page += 1) {
    const found = await db.find<Row>({ collection, sort: ['at', 'id'], limit: 500, page, req });
    for (const entry of found.docs) {
      const { id, ...data } = blanked(entry, ids, needles);
      if (JSON.stringify(data) === JSON.stringify({ ...entry, id: undefined })) continue;
      await db.updateOne({ collection, id, data, req, returning: false });
      count += 1;
    }
    more = found.hasNextPage;
  }
  return count;
}

/** Every string that a record calls somebody by: names in all languages, an address. */
const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.length > 1 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};

/** The name, and its address: deleting leaves "gone" there, which spells the name. */
async function eraseByline(req: PayloadRequest, { id, slug }: Row) {
  await req.payload.delete({ collection: collections.people, id, trash: true, depth: 0, req });
  if (typeof slug !== 'string') return;
  const paths = locales.map((locale) => decodeURIComponent(urls.document(locale, 'people', slug)));
  const where: Where = { or: [{ from: { in: paths } }, { to: { in: paths } }] };
  await req.payload.delete({ collection: collections.redirects, where, req });
}

async function eraseAccount(req: PayloadRequest, id: string, name: unknown) {
  const comments = await countAndDelete(req, collections.comments, 'author', id);
  const messages = await countAndDelete(req, collections.notifications, 'recipient', id);
  if (typeof name === 'string') {
    await req.payload.db.updateMany({
      collection: collections.notifications,
      where: { by: { equals: name } },
      data: { by: null },
      req,
    });
  }
  await req.payload.delete({ collection: collections.users, id, trash: true, depth: 0, req });
  return { comments, messages };
}

/**
 * Removes what the CMS holds of a person: the account, the name in bylines and in every version, comments,
 * messages, and what the audit log says of them. That it was done is in the log; whom it was about is not.
 * Can be run again after it was interrupted.
 */
export async function erasePerson(payload: Payload, whom: Whom): Promise<Erased | null> {
  const { account, person } = await find(payload, whom);
  if (!account && !person) return null;
  // Through the hooks, document by document: readers lose the name with each of them.
  if (person) await cleanReferences(payload, new Set([person.id]));
  return inTransaction(payload, async (req) => {
    const ids = [account?.id, person?.id].filter((id) => id !== undefined);
    const called = [account?.['name'], account?.['email'], person?.['name']];
    const needles = [...ids, ...stringsOf(called)];
    if (person) await eraseByline(req, person);
    const { comments, messages } = account
      ? await eraseAccount(req, account.id, account['name'])
      : { comments: 0, messages: 0 };
    let versions = 0;
    for (const id of ids) versions += await forgetVersions(payload, req, id);
    const erased = {
      accounts: account ? 1 : 0,
      people: person ? 1 : 0,
      versions,
      comments,
      messages,
      entries: await blankEntries(req, ids, needles),
    };
    await writeEntry(req, {
      action: 'erase',
      subject: account ? collections.users : collections.people,
      documentId: null,
      title: erasedName,
      note: whom.reason,
      after: erased,
    });
    return erased;
  });
}
