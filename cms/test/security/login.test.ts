import crypto from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { addressHeader } from '@bbk/shared/arrival';

import { loginLimits, mailLimits, resetLimit } from '../../src/domains/users/login/limits.ts';
import type { Limit } from '../../src/platform/limits/limit.ts';
import { counterStoreOf } from '../../src/platform/limits/store.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
const email = 'reporter@example.com';
const password = 'a-password-nobody-guesses';
beforeAll(async () => {
  cms = await startCms();
  await cms.payload.create({
    collection: 'users',
    data: { email, password, name: '기자', role: 'writer' },
  });
});
afterAll(() => cms.stop());

let places = 0;
/** An address that nobody has tried from. */
const elsewhere = () => `203.0.113.${(places += 1)}`;

const post = (path: string, data: object, from: string) =>
  cms.fetch(`/api/users/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [addressHeader]: from },
    body: JSON.stringify(data),
  });
const login = (who: string, secret: string, from: string) =>
  post('login', { email: who, password: secret }, from);

/** As if somebody had tried this often already: checking a password is made to take its time. */
const tried = (limit: Limit, who: string, times: number) =>
  counterStoreOf(cms.payload.db).add(`${limit.name}:${who}`, times, limit.ms);

describe('a login tells nobody whether there is such an account', () => {
  const answersTo = async (who: string) => {
    const from = elsewhere();
    const first = await login(who, 'wrong-password', from);
    await tried(loginLimits.fromHere, `${from}:${who}`, 9);
    const last = await login(who, 'wrong-password', from);
    return [first.status, await first.text(), last.status, await last.text()];
  };

  test('by its words, not even after many tries', async () => {
    const known = await answersTo(email);
    expect([known[0], known[2]]).toEqual([401, 429]);
    expect(await answersTo('nobody@example.com')).toEqual(known);
  });

  test('by its time: a password is worked on as long', async () => {
    const spent = vi.spyOn(crypto, 'pbkdf2');
    const work = async (who: string) => {
      spent.mockClear();
      await login(who, 'wrong-password', elsewhere());
      return spent.mock.calls.map(([, , iterations, length, digest]) => [
        iterations,
        length,
        digest,
      ]);
    };
    const known = await work(email);
    expect(known).toHaveLength(1);
    expect(await work('nobody@example.com')).toEqual(known);
    spent.mockRestore();
  });

  test('not even where the account is locked', async () => {
    const lockUntil = new Date(Date.now() + 60_000).toISOString();
    await cms.payload.db.updateOne({
      collection: 'users',
      where: { email: { equals: email } },
      data: { lockUntil },
    });
    const locked = await login(email, password, elsewhere());
    const unknown = await login('nobody@example.com', password, elsewhere());
    expect([locked.status, await locked.text()]).toEqual([401, await unknown.text()]);
    await cms.payload.db.updateOne({
      collection: 'users',
      where: { email: { equals: email } },
      data: { lockUntil: null },
    });
  });
});

describe('a login is not guessed', () => {
  test('whoever tried too often from one place waits, and is told how long; others do not', async () => {
    const from = elsewhere();
    await tried(loginLimits.fromHere, `${from}:${email}`, 10);
    const refused = await login(email, password, from);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
    expect((await login(email, password, elsewhere())).status).toBe(200);
  });

  test('nor from many places, nor for many people from one', async () => {
    const other = 'other@example.com';
    await tried(loginLimits.account, other, 100);
    expect((await login(other, 'wrong', elsewhere())).status).toBe(429);
    const from = elsewhere();
    await tried(loginLimits.address, from, 100);
    expect((await login('somebody@example.com', 'wrong', from)).status).toBe(429);
  });

  test('tries at the same moment are counted one by one', async () => {
    const from = elsewhere();
    await tried(loginLimits.fromHere, `${from}:${email}`, 8);
    const tries = await Promise.all([1, 2, 3, 4].map(() => login(email, 'wrong', from)));
    expect(tries.map(({ status }) => status).sort()).toEqual([401, 401, 429, 429]);
  });

  test('one who gets it right may mistype again', async () => {
    const from = elsewhere();
    await tried(loginLimits.fromHere, `${from}:${email}`, 9);
    expect((await login(email, password, from)).status).toBe(200);
    expect((await login(email, 'wrong', from)).status).toBe(401);
  });
});

describe('a link to a new password', () => {
  const mails = async () => {
    const folder = join(cms.data, 'cms/mail');
    const names = await readdir(folder).catch(() => []);
    return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  };

  test('is answered alike for everybody, is sent to whom it belongs, and works once', async () => {
    const known = await post('forgot-password', { email }, elsewhere());
    const unknown = await post('forgot-password', { email: 'nobody@example.com' }, elsewhere());
    expect([known.status, await known.text()]).toEqual([200, await unknown.text()]);
    await expect.poll(async () => (await mails()).length, { timeout: 30_000 }).toBe(1);
    const [mail = ''] = await mails();
    expect(mail).toContain(`To: ${email}`);
    const token = /set-password#([0-9a-f]{40})/.exec(mail.replaceAll('=\r\n', ''))?.[1];
    const set = () =>
      post('reset-password', { token, password: 'another-good-password' }, elsewhere());
    expect((await set()).status).toBe(200);
    expect((await set()).status).toBe(403);
    expect((await login(email, 'another-good-password', elsewhere())).status).toBe(200);
  });

  test('is not asked for without end', async () => {
    const from = elsewhere();
    await tried(mailLimits.address, from, 30);
    expect((await post('forgot-password', { email }, from)).status).toBe(429);
    const token = 'a'.repeat(40);
    await tried(resetLimit, from, 30);
    expect((await post('reset-password', { token, password }, from)).status).toBe(429);
  });
});
