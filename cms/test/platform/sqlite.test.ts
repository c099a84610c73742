import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { SerialClient } from '../../src/platform/database/sqlite-client.ts';

let folder: string;
let client: SerialClient;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bbk-sqlite-'));
  client = await SerialClient.open(pathToFileURL(join(folder, 'test.sqlite')).href);
  await client.execute('CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT UNIQUE)');
});
afterEach(async () => {
  client.close();
  await rm(folder, { recursive: true });
});

const add = (word: string) =>
  client.execute({ sql: 'INSERT INTO words (word) VALUES (?)', args: [word] });
const wordsFrom = async (id: number) => {
  const sql = 'SELECT word FROM words WHERE id >= ? ORDER BY id';
  return (await client.execute({ sql, args: [id] })).rows.map((row) => row['word']);
};

test('what was asked before is answered from what is there now, for the values that are given', async () => {
  const all = Array.from({ length: 200 }, (_, index) => `낱말 ${index}`);
  for (const word of all) await add(word);
  // libsql takes rows by the hundred: a statement that was left in the middle would go on there.
  for (const from of [1, 101, 102, 201]) expect(await wordsFrom(from)).toEqual(all.slice(from - 1));
  await client.execute({ sql: 'DELETE FROM words WHERE id > ?', args: [2] });
  expect(await wordsFrom(1)).toEqual(all.slice(0, 2));
});

test('a statement that was refused is not refused the next time', async () => {
  await add('한 번');
  await expect(add('한 번')).rejects.toThrow('UNIQUE constraint failed');
  expect((await add('두 번')).rowsAffected).toBe(1);
  const returning = 'INSERT INTO words (word) VALUES (?) RETURNING id, word';
  for (const word of ['셋', '넷']) {
    const { rows } = await client.execute({ sql: returning, args: [word] });
    expect(rows).toMatchObject([{ word }]);
  }
});

test('a transaction that was rolled back leaves nothing, and the next one is kept', async () => {
  for (const ends of ['rollback', 'commit'] as const) {
    const transaction = await client.transaction();
    await transaction.execute({ sql: 'INSERT INTO words (word) VALUES (?)', args: [ends] });
    await transaction[ends]();
  }
  expect(await wordsFrom(1)).toEqual(['commit']);
});

test('a table that was changed is answered from as it is now', async () => {
  await add('하나');
  const everything = async () =>
    (await client.execute('SELECT * FROM words')).rows.map((row) => ({ ...row }));
  expect(await everything()).toEqual([{ id: 1, word: '하나' }]);
  await client.execute('ALTER TABLE words ADD COLUMN meaning TEXT');
  // A connection learns of the change as it runs: the columns of its first answer have the names of before.
  await everything();
  expect(await everything()).toEqual([{ id: 1, word: '하나', meaning: null }]);
  await client.executeMultiple('DROP TABLE words; CREATE TABLE words (id INTEGER, word INTEGER)');
  await client.execute({ sql: 'INSERT INTO words (id, word) VALUES (?, ?)', args: [7, 8] });
  expect(await wordsFrom(1)).toEqual([8]);
});

test('as many different statements as there are can be asked, and each again', async () => {
  await add('하나');
  for (let index = 0; index < 1_400; index += 1) {
    const given = index % 700;
    const { rows } = await client.execute(`SELECT ${given} AS given, word FROM words`);
    expect(rows).toMatchObject([{ given, word: '하나' }]);
  }
});

test('how often a value is there is learned of all rows, and again when there are many more', async () => {
  await client.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY, stage TEXT, at INTEGER)');
  await client.execute('CREATE INDEX stages ON notes (stage)');
  const fill = (count: number) =>
    client.execute({
      sql: `WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < ?)
        INSERT INTO notes (stage, at) SELECT 'published', n FROM many`,
      args: [count],
    });
  const learned = async () =>
    (await client.execute("SELECT stat FROM sqlite_stat1 WHERE idx = 'stages'")).rows[0]?.['stat'];
  await fill(3_000);
  await client.learn();
  expect(await learned()).toBe('3000 3000');
  await fill(10);
  await client.learnIfGrown();
  expect(await learned()).toBe('3000 3000');
  await fill(2_000);
  await client.learnIfGrown();
  expect(await learned()).toBe('5010 5010');
});

test('rows that refer to nothing are not taken for equal', async () => {
  await client.execute(
    'CREATE TABLE texts (id INTEGER PRIMARY KEY, issue INTEGER REFERENCES words (id), at INTEGER)',
  );
  for (const field of ['issue', 'at']) {
    await client.execute(`CREATE INDEX by_${field} ON texts (${field})`);
  }
  for (const word of ['첫', '둘', '셋', '넷']) await add(word);
  await client.execute(`WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 5000)
    INSERT INTO texts (issue, at) SELECT CASE WHEN n <= 20 THEN 1 + n % 4 END, n FROM many`);
  await client.learn();
  const { rows } = await client.execute("SELECT stat FROM sqlite_stat1 WHERE idx = 'by_issue'");
  expect(rows[0]?.['stat']).toBe('5000 5');
  const asked = 'SELECT id FROM texts WHERE issue = 1 ORDER BY at DESC LIMIT 1';
  const transaction = await client.transaction();
  for (const connection of [client, transaction]) {
    const plan = await connection.execute(`EXPLAIN QUERY PLAN ${asked}`);
    expect(plan.rows[0]?.['detail']).toContain('by_issue (issue=?)');
  }
  await transaction.rollback();
});
