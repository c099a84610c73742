import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { addressHeader } from '@bbk/shared/arrival';

import { codeLimit } from '../../src/domains/users/login/limits.ts';
import { codeAt } from '../../src/domains/users/second-factor/totp.ts';
import { startCms, type Cms } from '../harness.ts';

/** Readers are real here: whoever can publish needs a second factor. */
const production = { APP_ENV: 'production' };
const password = 'a-password-nobody-guesses';
/** The code after the one of now: clocks may differ by so much, and the one of now has been used to set up. */
const nextCode = (secret: string) => codeAt(secret, Date.now() + 30_000);

let cms: Cms;
let places = 0;
beforeAll(async () => {
  cms = await startCms(production);
  await cms.payload.create({
    collection: 'users',
    data: { email: 'boss@example.com', password, name: '관리자', role: 'admin' },
  });
});
afterAll(() => cms.stop());

type Answer = {
  status: number;
  cookie: string;
  data: { secondFactor?: string; setup?: string; secret?: string; recovery?: string[] };
  body: Record<string, unknown>;
};

async function send(method: string, path: string, data: object = {}, cookie = ''): Promise<Answer> {
  const response = await cms.fetch(`/api/users/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      [addressHeader]: `203.0.113.${(places += 1)}`,
      ...(cookie ? { cookie, origin: 'http://localhost:3001' } : {}),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(data) }),
  });
  const body = (await response.json()) as Record<string, unknown>;
  const [error] = (body['errors'] ?? []) as { data?: Answer['data'] }[];
  const set = response.headers.getSetCookie().find((each) => each.startsWith('payload-token='));
  return {
    status: response.status,
    cookie: set?.split(';')[0] ?? '',
    data: error?.data ?? {},
    body,
  };
}

const login = (email: string, more: object = {}) =>
  send('POST', 'login', { email, password, ...more });

/** Sets up a second factor as the login view does, and answers with what the phone and the paper hold. */
async function enrol(email: string) {
  const { data } = await login(email);
  const { setup = '', secret = '', recovery = [] } = data;
  const { cookie, status } = await login(email, { setup, code: codeAt(secret) });
  expect(status).toBe(200);
  return { secret, recovery, cookie };
}

async function makeUser(role: 'editor' | 'writer' | 'admin') {
  const email = `${role}-${(places += 1)}@example.com`;
  const { id } = await cms.payload.create({
    collection: 'users',
    data: { email, password, name: role, role },
  });
  return { email, id: String(id) };
}

describe('whoever can publish', () => {
  test('gets no session by a password alone, and is offered a second factor', async () => {
    const { email } = await makeUser('editor');
    const answer = await login(email);
    expect([answer.status, answer.data.secondFactor, answer.cookie]).toEqual([401, 'setup', '']);
    expect(answer.data.recovery).toHaveLength(10);
    expect(answer.body).not.toHaveProperty('token');
  });

  test('sets it up with its first code, and needs a code from then on', async () => {
    const { email } = await makeUser('editor');
    const { secret } = await enrol(email);
    const without = await login(email);
    expect([without.status, without.data.secondFactor]).toEqual([401, 'code']);
    expect((await login(email, { code: '000000' })).data.secondFactor).toBe('wrong');
    const answer = await login(email, { code: nextCode(secret) });
    expect([answer.status, answer.cookie === '']).toEqual([200, false]);
    expect((await send('GET', 'me', {}, answer.cookie)).body['user']).toMatchObject({ email });
  });

  test('uses each code once, also at the same moment', async () => {
    const { email } = await makeUser('editor');
    const { secret } = await enrol(email);
    const code = nextCode(secret);
    const both = await Promise.all([login(email, { code }), login(email, { code })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  test('gets in by a code on paper where the phone is lost, once', async () => {
    const { email } = await makeUser('editor');
    const { recovery } = await enrol(email);
    const code = recovery[3]?.toUpperCase().replace('-', ' ');
    expect((await login(email, { code })).status).toBe(200);
    expect((await login(email, { code })).status).toBe(401);
  });

  test('can not be guessed at: after ten tries the right code waits too', async () => {
    const { email, id } = await makeUser('editor');
    const { secret } = await enrol(email);
    const { db } = cms.payload;
    const { counterStoreOf } = await import('../../src/platform/limits/store.ts');
    await counterStoreOf(db).add(`${codeLimit.name}:${id}`, codeLimit.most, codeLimit.ms);
    expect((await login(email, { code: nextCode(secret) })).status).toBe(429);
  });

  test('is asked for the code by a link to a new password too, which stays unused until then', async () => {
    const { email } = await makeUser('editor');
    const { secret } = await enrol(email);
    const token = await cms.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    });
    const set = (more: object) =>
      send('POST', 'reset-password', { token, password: 'another-good-password', ...more });
    const without = await set({});
    expect([without.status, without.data.secondFactor, without.cookie]).toEqual([401, 'code', '']);
    expect((await login(email)).data.secondFactor).toBe('code');
    expect((await set({ code: nextCode(secret) })).status).toBe(200);
  });

  test('can not use what was offered to somebody else', async () => {
    const [mine, theirs] = [await makeUser('editor'), await makeUser('editor')];
    const { setup, secret = '' } = (await login(mine.email)).data;
    const answer = await login(theirs.email, { setup, code: nextCode(secret) });
    expect([answer.status, answer.data.secondFactor]).toEqual([401, 'wrong']);
  });

  test('turns it off with a code only, and is asked to set up another at the next login', async () => {
    const { email } = await makeUser('editor');
    const { secret, cookie } = await enrol(email);
    const off = (code: string) => send('POST', 'second-factor/remove', { code }, cookie);
    expect((await off('123456')).status).toBe(401);
    expect((await off(nextCode(secret))).status).toBe(200);
    expect((await login(email)).data.secondFactor).toBe('setup');
    expect((await send('POST', 'refresh-token', {}, cookie)).status).toBe(403);
  });

  test('is let in anew by an admin who resets it, and by nobody else', async () => {
    const admin = await enrol('boss@example.com');
    const { email, id } = await makeUser('editor');
    const { cookie } = await enrol(email);
    expect((await send('POST', `${id}/second-factor/reset`, {}, cookie)).status).toBe(403);
    const reset = await send('POST', `${id}/second-factor/reset`, {}, admin.cookie);
    expect(reset.status).toBe(200);
    expect((await send('GET', 'me', {}, cookie)).body['user']).toBeNull();
    expect((await login(email)).data.secondFactor).toBe('setup');
  });
});

describe('a writer', () => {
  test('needs none, may have one, and needs it then', async () => {
    const { email } = await makeUser('writer');
    const { status, cookie } = await login(email);
    expect(status).toBe(200);
    const { body: offer } = await send('POST', 'second-factor/offer', {}, cookie);
    const secret = String(offer['secret']);
    const code = codeAt(secret);
    const on = await send('POST', 'second-factor', { setup: offer['setup'], code }, cookie);
    expect(on.body).toMatchObject({ enabled: true, required: false, recoveryLeft: 10 });
    expect((await login(email)).data.secondFactor).toBe('code');
    expect((await login(email, { code: nextCode(secret) })).status).toBe(200);
  });

  test('who becomes an editor is logged out, and comes back with a second factor', async () => {
    const { email, id } = await makeUser('writer');
    const { cookie } = await login(email);
    await cms.payload.update({ collection: 'users', id, data: { role: 'editor' } });
    expect((await send('GET', 'me', {}, cookie)).body['user']).toBeNull();
    expect((await login(email)).data.secondFactor).toBe('setup');
  });
});

test('what is kept of a second factor is of no use to who reads the database', async () => {
  const { email, id } = await makeUser('editor');
  const { secret, recovery } = await enrol(email);
  const { docs } = await cms.payload.find({
    collection: 'second-factors',
    where: { account: { equals: id } },
    showHiddenFields: true,
  });
  const kept = JSON.stringify(docs);
  expect(kept).not.toContain(secret);
  for (const code of recovery) expect(kept).not.toContain(code.replace('-', ''));
  expect((await cms.fetch('/api/second-factors')).status).toBe(403);
});

test('in production a session’s cookie is for HTTPS and this site, and its token is in no answer', async () => {
  const { email } = await makeUser('writer');
  const response = await cms.fetch('/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [addressHeader]: '203.0.113.250' },
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers.getSetCookie().join();
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/Secure/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(await response.json()).not.toHaveProperty('token');
});
