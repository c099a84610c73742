import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { jwtSign } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
const as: Record<string, { authorization: string; id: string }> = {};
beforeAll(async () => {
  cms = await startCms();
  for (const role of ['admin', 'editor'] as const) as[role] = await cms.login(role);
});
afterAll(() => cms.stop());

async function send(method: string, path: string, asked: string, data?: object) {
  const response = await cms.fetch(`/api/users/${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: as[asked]?.authorization ?? asked,
    },
    ...(data ? { body: JSON.stringify(data) } : {}),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const lastMail = async () => {
  const folder = join(cms.data, 'cms/mail');
  const name = (await readdir(folder)).sort().at(-1) ?? '';
  return (await readFile(join(folder, name), 'utf8')).replaceAll('=\r\n', '');
};
const tokenIn = (mail: string) => /set-password#([0-9a-f]{40})/.exec(mail)?.[1];

describe('an invitation', () => {
  const guest = { email: 'New@Example.com', name: '새 기자', role: 'writer' };

  test('is an admin’s to send', async () => {
    expect((await send('POST', 'invite', 'editor', guest)).status).toBe(403);
    expect((await send('POST', 'invite', '', guest)).status).toBe(403);
  });

  test('brings a link with which somebody sets a password, once, and is logged in', async () => {
    const { status, body } = await send('POST', 'invite', 'admin', guest);
    expect(status).toBe(201);
    const first = tokenIn(await lastMail());
    await send('POST', `${String(body['id'])}/invite`, 'admin');
    const second = tokenIn(await lastMail());
    const accept = (token: string | undefined) =>
      send('POST', 'reset-password', '', { token, password: 'my-own-good-password' });
    // The newest link only, and that one once.
    expect((await accept(first)).status).toBe(403);
    const accepted = await accept(second);
    expect(accepted.status).toBe(200);
    expect(accepted.body['user']).toMatchObject({ email: 'new@example.com', role: 'writer' });
    expect((await accept(second)).status).toBe(403);
  });

  test('ends after three days', async () => {
    const { body } = await send('POST', 'invite', 'admin', { ...guest, email: 'late@example.com' });
    const user = await cms.payload.db.findOne<{ id: string; resetPasswordExpiration: string }>({
      collection: 'users',
      where: { id: { equals: body['id'] } },
    });
    const left = new Date(user?.resetPasswordExpiration ?? 0).getTime() - Date.now();
    expect(left / 3_600_000).toBeGreaterThan(71);
    expect(left / 3_600_000).toBeLessThanOrEqual(72);
  });

  test('with something wrong in it says so, and makes nobody', async () => {
    for (const wrong of [{ email: 'no' }, { role: 'owner' }, { name: '' }]) {
      expect((await send('POST', 'invite', 'admin', { ...guest, ...wrong })).status).toBe(400);
    }
    const { status } = await send('POST', 'invite', 'admin', guest);
    expect(status).toBe(400);
  });
});

test('a password that is too short, or far too long, is refused, and the link stays good', async () => {
  await send('POST', 'invite', 'admin', {
    email: 'p@example.com',
    name: '새 기자',
    role: 'writer',
  });
  const token = tokenIn(await lastMail());
  const set = (password: string) => send('POST', 'reset-password', '', { token, password });
  for (const password of ['', '가'.repeat(11), 'a'.repeat(257)]) {
    const { status, body } = await set(password);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(password === '' ? /./ : /12자 이상 256자 이하/);
  }
  const accepted = await set('가'.repeat(12));
  expect(accepted.status).toBe(200);
  const { id } = accepted.body['user'] as { id: string };
  const changed = await send('PATCH', id, 'admin', { password: 'short' });
  expect(changed.status).toBe(400);
});

describe('sessions', () => {
  test('last twelve hours, and are a stranger’s from then on', async () => {
    const { authorization } = await cms.login('writer');
    const token = authorization.replace('JWT ', '');
    const [, payload = ''] = token.split('.');
    const { iat, exp, ...fields } = JSON.parse(
      Buffer.from(payload, 'base64url').toString(),
    ) as Record<string, number>;
    expect((exp ?? 0) - (iat ?? 0)).toBe(12 * 60 * 60);
    const { secret } = cms.payload;
    const meWith = async (tokenExpiration: number) => {
      const signed = await jwtSign({ fieldsToSign: fields, secret, tokenExpiration });
      return (await send('GET', 'me', `JWT ${signed.token}`)).body['user'];
    };
    expect(await meWith(60)).toMatchObject({ role: 'writer' });
    expect(await meWith(-1)).toBeNull();
  });

  test('are listed for whom they belong to and for admins, and end when they say so', async () => {
    const id = as['editor']?.id ?? '';
    const list = async (asked: string) => (await send('GET', `${id}/sessions`, asked)).status;
    expect([await list('editor'), await list('admin'), await list('')]).toEqual([200, 200, 403]);
    const other = await cms.login('writer');
    as['writer'] = other;
    expect(await list('writer')).toBe(403);
    const mine = await send('GET', `${other.id}/sessions`, 'writer');
    const [session] = mine.body['sessions'] as { id: string; current: boolean }[];
    expect(session?.current).toBe(true);
    const ended = await send('DELETE', `${other.id}/sessions/${session?.id ?? ''}`, 'admin');
    expect(ended.body['sessions']).toEqual([]);
    expect((await send('GET', 'me', 'writer')).body['user']).toBeNull();
  });

  test('all but this one end at once', async () => {
    const user = await cms.payload.findByID({
      collection: 'users',
      id: as['editor']?.id ?? '',
    });
    await cms.payload.update({
      collection: 'users',
      id: user.id,
      data: {
        sessions: [
          ...((user['sessions'] ?? []) as object[]),
          { id: 'elsewhere', expiresAt: new Date(Date.now() + 60_000).toISOString() },
        ],
      },
    });
    const ended = await send('DELETE', `${user.id}/sessions`, 'editor');
    expect(ended.body['sessions']).toMatchObject([{ current: true }]);
  });
});
