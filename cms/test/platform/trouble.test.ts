import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { createLocalReq, initTransaction } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { makeSection, unique } from '../fixtures.ts';
import { isMongodb, startCms, type Cms } from '../harness.ts';

let cms: Cms;
let editor: { authorization: string; id: string };
let section: string;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.login('editor');
  section = (await makeSection(cms)).id;
});
afterAll(() => cms.stop());

const post = (headline: string) =>
  cms.fetch('/api/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...editor },
    body: JSON.stringify({ headline, dek: '요약', section, kind: 'news', _status: 'published' }),
  });
const stored = async (headline: string) =>
  (await cms.payload.count({ collection: 'articles', where: { headline: { equals: headline } } }))
    .totalDocs;
async function eventsSince(after: number) {
  const { readOutbox } = await import('../../src/publishing/outbox/events.ts');
  return (await readOutbox(cms.payload, { after, limit: 100 })).events;
}
async function head() {
  const { readHead } = await import('../../src/publishing/outbox/head.ts');
  return (await readHead(cms.payload)).sequence;
}

test('past a transaction that is over nothing is written', async () => {
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);
  const id = await req.transactionID;
  await cms.payload.db.rollbackTransaction(id ?? '');
  const slug = unique('half');
  const data = { name: slug, slug };
  await expect(cms.payload.db.create({ collection: 'tags', data, req })).rejects.toThrow(/over/);
  const { totalDocs } = await cms.payload.count({
    collection: 'tags',
    where: { slug: { equals: slug } },
  });
  expect(totalDocs).toBe(0);
});

test('twelve who publish at the same time all do, each with its event, in one order', async () => {
  const before = await head();
  const headlines = Array.from({ length: 12 }, () => unique('동시'));
  const answers = await Promise.all(headlines.map(post));
  expect(answers.map(({ status }) => status)).toEqual(headlines.map(() => 201));
  const events = await eventsSince(before);
  expect(events.map(({ sequence }) => sequence)).toEqual(
    headlines.map((_, index) => before + index + 1),
  );
  expect(new Set(events.map(({ documentId }) => documentId)).size).toBe(headlines.length);
});

test('a database that has ended the connection is away', async () => {
  const { troubleOf } = await import('../../src/platform/database/trouble.ts');
  const message = 'This socket has been ended by the other party';
  expect(troubleOf(Object.assign(new Error(message), { code: 'EPIPE' }))).toBe('away');
  expect(troubleOf(new Error(message))).toBeNull();
});

// Failing on demand is a server's: SQLite has none, and no primary to lose.
describe.skipIf(!isMongodb)('MongoDB that', () => {
  type Session = { transaction?: { timeInactiveMicros: unknown } };
  type Database = {
    command: (command: object) => Promise<unknown>;
    aggregate: (stages: object[]) => { toArray: () => Promise<Session[]> };
  };
  type Adapter = {
    connection: { name: string; getClient: () => { db: (name: string) => Database } };
    collections: { 'outbox-head': { collection: { name: string } } };
  };
  const database = () => cms.payload.db as unknown as Adapter;
  const admin = () => database().connection.getClient().db('admin');
  // Other files have their databases on the same server: only what this one asks is to fail.
  const appName = () => new URL(process.env['DATABASE_URL'] ?? '').searchParams.get('appName');
  const fails = (mode: object | string, data: object) =>
    admin().command({
      configureFailPoint: 'failCommand',
      mode,
      data: { ...data, appName: appName() },
    });
  afterEach(() => admin().command({ configureFailPoint: 'failCommand', mode: 'off' }));

  test('ends a transaction in between has it run again: one document, one event', async () => {
    await fails(
      { times: 2 },
      { failCommands: ['insert'], errorCode: 251, errorLabels: ['TransientTransactionError'] },
    );
    const [headline, before] = [unique('다시'), await head()];
    expect((await post(headline)).status).toBe(201);
    expect(await stored(headline)).toBe(1);
    expect(await eventsSince(before)).toHaveLength(1);
  });

  /** Another process in the middle of a transaction that has the next sequence. */
  async function holder() {
    const { collection } = database().collections['outbox-head'];
    const url = new URL(process.env['DATABASE_URL'] ?? '');
    url.pathname = `/${database().connection.name}`;
    const program = 'test/platform/programs/hold-head.ts';
    const command = ['scripts/run.mjs', program, url.href, collection.name];
    const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
    const said = (word: string) =>
      new Promise<void>((resolve, reject) => {
        child.stdout.on('data', (part) => String(part).includes(word) && resolve());
        child.once('exit', () => reject(new Error(`it ended before it said ${word}`)));
      });
    await said('held');
    return { child, said };
  }

  /** How long a transaction of anybody stands still, in microseconds. */
  async function longestStill() {
    const listed = await admin()
      .aggregate([{ $currentOp: { idleSessions: true } }, { $match: { type: 'idleSession' } }])
      .toArray();
    return Math.max(0, ...listed.map(({ transaction }) => Number(transaction?.timeInactiveMicros)));
  }

  test('holds what a killed process held gives it back: who publishes need not wait a minute', async () => {
    const { child } = await holder();
    const [headline, before] = [unique('남겨진'), await head()];
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    expect((await post(headline)).status).toBe(201);
    expect(await eventsSince(before)).toHaveLength(1);
  });

  test('holds what a slow process holds lets it come to its end', async () => {
    const { child, said } = await holder();
    const [headline, before] = [unique('느린'), await head()];
    const committed = said('committed');
    const posted = post(headline);
    // Longer than a transaction of a process that is gone is left.
    await expect.poll(longestStill, { timeout: 10_000 }).toBeGreaterThan(3_000_000);
    child.stdin.write('commit');
    await committed;
    expect((await posted).status).toBe(201);
    expect(await head()).toBe(before + 2);
  });

  test('loses the answer to a commit is asked until it is known: nothing twice', async () => {
    await fails(
      { times: 4 },
      {
        failCommands: ['commitTransaction'],
        writeConcernError: { code: 91, errmsg: 'shutting down' },
        errorLabels: ['UnknownTransactionCommitResult'],
      },
    );
    const [headline, before] = [unique('확정'), await head()];
    expect((await post(headline)).status).toBe(201);
    expect(await stored(headline)).toBe(1);
    expect(await eventsSince(before)).toHaveLength(1);
  });

  test('has no primary is a 503 that says when to come back, and nothing is kept', async () => {
    const headline = unique('없음');
    await fails('alwaysOn', { failCommands: ['find', 'aggregate', 'insert'], errorCode: 10107 });
    const answers = [await post(headline), await cms.fetch('/api/articles', { headers: editor })];
    await admin().command({ configureFailPoint: 'failCommand', mode: 'off' });
    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await answers[0]?.text()).toContain('저장되지 않았');
    expect(await stored(headline)).toBe(0);
  });

  test('can not count who asks is a 503 too, and lets nobody in uncounted', async () => {
    const headline = unique('세지 못함');
    await fails('alwaysOn', { failCommands: ['findAndModify'], errorCode: 10107 });
    const answers = [await post(headline), await cms.fetch('/api/articles', { headers: editor })];
    await admin().command({ configureFailPoint: 'failCommand', mode: 'off' });
    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await stored(headline)).toBe(0);
  });

  test('can not count who logs in is a 503, like every other question to it', async () => {
    // The first count is of all requests.
    await fails({ skip: 1 }, { failCommands: ['findAndModify'], errorCode: 10107 });
    const answer = await cms.fetch('/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'nobody@example.com', password: 'a-long-enough-guess' }),
    });
    await admin().command({ configureFailPoint: 'failCommand', mode: 'off' });
    expect(answer.status).toBe(503);
  });

  test('loses its primary in the middle of a save is a 503, and nothing is kept', async () => {
    const [headline, before] = [unique('중간'), await head()];
    await fails('alwaysOn', { failCommands: ['commitTransaction', 'insert'], errorCode: 10107 });
    expect((await post(headline)).status).toBe(503);
    await admin().command({ configureFailPoint: 'failCommand', mode: 'off' });
    expect(await stored(headline)).toBe(0);
    expect(await eventsSince(before)).toEqual([]);
  });
});
