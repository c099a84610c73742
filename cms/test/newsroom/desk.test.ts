import { addressHeader } from '@bbk/shared/arrival';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { body, makeArticle, makePerson, makeSection, news, unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let section = '';
type Login = Awaited<ReturnType<Cms['login']>>;
let writer: Login;
let editor: Login;
let other: Login;

async function ask(
  who: Login | null,
  path: string,
  given?: object,
  method = given ? 'POST' : 'GET',
) {
  const response = await cms.fetch(path, {
    method,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'a browser',
      // Where the server saw it come from; the rest is the asker's own word.
      [addressHeader]: '203.0.113.9',
      'x-forwarded-for': '198.51.100.7',
      'x-real-ip': '198.51.100.8',
      ...(who && { authorization: who.authorization }),
    },
    ...(given && { body: JSON.stringify(given) }),
  });
  const text = await response.text();
  const json = (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>;
  return { status: response.status, text, json };
}

async function makeDraft(): Promise<string> {
  const { json } = await ask(writer, '/api/articles?draft=true', {
    ...news(),
    body: body('첫 문장'),
    section,
  });
  return (json['doc'] as { id: string }).id;
}

type Message = { kind: string; documentId: string; note: string | null };
async function inbox(who: Login) {
  const { json } = await ask(who, '/api/inbox');
  return json as { unread: number; messages: Message[] };
}

beforeAll(async () => {
  cms = await startCms();
  [writer, editor, other] = await Promise.all([
    cms.login('writer'),
    cms.login('editor'),
    cms.login('contributor'),
  ]);
  section = (await makeSection(cms)).id;
});
afterAll(() => cms.stop());

describe('who writes and who edits', () => {
  test('an editor assigns; a contributor may then write what is no document of theirs', async () => {
    const id = await makeDraft();
    const change = { dek: '맡은 글' };
    expect((await ask(other, `/api/articles/${id}?draft=true`, change, 'PATCH')).status).toBe(403);
    const given = { writer: other.id, editor: editor.id, due: '2030-01-01T00:00:00Z' };
    expect((await ask(writer, `/api/articles/${id}/assign`, given)).status).toBe(403);
    const answer = await ask(editor, `/api/articles/${id}/assign`, given);
    expect(answer.json).toMatchObject({
      writer: { id: other.id },
      due: '2030-01-01T00:00:00.000Z',
    });
    expect((await ask(other, `/api/articles/${id}?draft=true`, change, 'PATCH')).status).toBe(200);
    expect((await inbox(other)).messages[0]).toMatchObject({ kind: 'assigned', documentId: id });
  });

  test('only somebody who may publish edits, and nobody who is not there', async () => {
    const id = await makeDraft();
    const none = { writer: null, editor: null, due: null };
    for (const given of [
      { ...none, editor: other.id },
      { ...none, writer: 'nobody' },
    ]) {
      const { status, text } = await ask(editor, `/api/articles/${id}/assign`, given);
      expect(status).toBe(400);
      expect(text).toMatch(/데스크는|계정이 없습니다/);
    }
  });
});

describe('messages', () => {
  test('reach the desk and the writer, in the admin and by mail', async () => {
    const id = await makeDraft();
    await ask(writer, `/api/articles/${id}/transition`, { action: 'submit' });
    expect((await inbox(editor)).messages[0]).toMatchObject({ kind: 'submit', documentId: id });
    const comment = '출처를 밝혀 주세요.';
    await ask(editor, `/api/articles/${id}/transition`, { action: 'requestChanges', comment });
    const { messages, unread } = await inbox(writer);
    expect(messages[0]).toMatchObject({ kind: 'requestChanges', documentId: id, note: comment });
    expect(unread).toBeGreaterThan(0);
    expect((await ask(writer, '/api/inbox/read', {})).json).toMatchObject({ unread: 0 });
    // Where there is no mail server, what would have been sent can be read.
    const admin = await cms.login('admin');
    await vi.waitFor(async () => {
      const { text } = await ask(admin, '/api/mailbox');
      expect(text).toMatch(new RegExp(`수정 요청을 받았습니다[^]*${comment}[^]*${id}`));
    });
    expect((await ask(editor, '/api/mailbox')).status).toBe(403);
  });

  test('are nobody else’s', async () => {
    expect((await ask(null, '/api/inbox')).status).toBe(401);
    const all = await ask(other, '/api/notifications?limit=100');
    const docs = all.json['docs'] as { recipient: string }[];
    expect(docs.every(({ recipient }) => recipient === other.id)).toBe(true);
  });
});

type Comment = { id: string; text: string; resolvedAt: string | null; path: string | null };

describe('comments', () => {
  test('are of a field, call colleagues, and are settled', async () => {
    const id = await makeDraft();
    const said = {
      text: '이 말은 누가 했나요?',
      path: 'body',
      quote: '첫 문장',
      mentions: [editor.id],
    };
    const { json } = await ask(writer, `/api/articles/${id}/comments`, said);
    const [first] = json['docs'] as Comment[];
    expect(first).toMatchObject({ path: 'body', quote: '첫 문장', resolvedAt: null });
    expect((await inbox(editor)).messages[0]).toMatchObject({ kind: 'mentioned', documentId: id });
    await ask(editor, `/api/articles/${id}/comments`, { text: '확인했습니다.', thread: first?.id });
    const settled = await ask(editor, `/api/articles/${id}/comments/${first?.id}`, {
      resolved: true,
    });
    expect((settled.json['docs'] as Comment[])[0]?.resolvedAt).toEqual(expect.any(String));
  });

  test('are read and written by nobody who may not read the draft', async () => {
    const id = await makeDraft();
    expect((await ask(null, `/api/articles/${id}/comments`)).status).toBe(401);
    expect((await ask(other, `/api/articles/${id}/comments`)).status).toBe(404);
    expect((await ask(other, `/api/articles/${id}/comments`, { text: '저도요' })).status).toBe(404);
    expect((await ask(editor, '/api/comments')).status).toBe(403);
    expect((await ask(writer, `/api/articles/${id}/comments`, { text: ' ' })).status).toBe(400);
  });
});

type Part = { kind: string; text: string };

describe('what changed', () => {
  test('is told word by word, in the fields that are text', async () => {
    const id = await makeDraft();
    const change = { headline: '새 제목', body: body('첫 문장은 바뀌었다') };
    await ask(writer, `/api/articles/${id}?draft=true`, change, 'PATCH');
    const { json } = await ask(writer, `/api/articles/${id}/compare`);
    const texts = json['texts'] as { name: string; lines: Part[][] }[];
    expect(texts.map(({ name }) => name)).toEqual(['headline', 'body']);
    const [line = []] = texts[1]?.lines ?? [];
    const added = line.filter(({ kind }) => kind === 'added').map(({ text }) => text);
    expect(added.join('')).toBe('문장은 바뀌었다');
    expect(line[0]).toEqual({ kind: 'same', text: '첫 ' });
    expect((await ask(other, `/api/articles/${id}/compare`)).status).toBe(404);
  });
});

type Entry = Record<string, unknown> & { action: string };
async function entriesOf(id: string): Promise<Entry[]> {
  const { json } = await ask(editor, `/api/audit-log?where[documentId][equals]=${id}&sort=at`);
  return json['docs'] as Entry[];
}

describe('the audit log', () => {
  test('says who did what, from where, before and after', async () => {
    const id = await makeDraft();
    await ask(writer, `/api/articles/${id}/transition`, { action: 'submit' });
    await ask(editor, `/api/articles/${id}/transition`, { action: 'publish' });
    await ask(editor, `/api/articles/${id}`, { headline: '고친 제목' }, 'PATCH');
    const entries = await entriesOf(id);
    expect(entries.map(({ action }) => action)).toEqual(['create', 'submit', 'publish', 'publish']);
    expect(entries[1]).toMatchObject({
      who: 'writer',
      role: 'writer',
      way: 'api',
      ip: '203.0.113.9',
    });
    expect(entries[3]).toMatchObject({ who: 'editor', after: { headline: '고친 제목' } });
    expect(entries[3]?.['before']).toHaveProperty('headline');
  });

  test('holds no password, and tells of a role that was given', async () => {
    const admin = await cms.login('admin');
    await ask(
      admin,
      `/api/users/${other.id}`,
      { role: 'writer', password: 'a-new-password-1' },
      'PATCH',
    );
    const entries = await entriesOf(other.id);
    expect(entries.at(-1)).toMatchObject({
      action: 'update',
      before: { role: 'contributor' },
      after: { role: 'writer' },
    });
    // The account that did it is shown as it is now: what is logged are the values.
    const logged = JSON.stringify(entries.map(({ after, before }) => [before, after]));
    expect(logged).not.toMatch(/a-new-password|hash|salt|session|secret|token|totp/i);
  });

  test('is changed by nobody, over any way in', async () => {
    const article = await makeArticle(cms, { section });
    const [entry] = await entriesOf(article.id);
    const admin = await cms.login('admin');
    const path = `/api/audit-log/${String(entry?.['id'])}`;
    expect((await ask(admin, path, { who: '다른 사람' }, 'PATCH')).status).toBe(403);
    expect((await ask(admin, path, undefined, 'DELETE')).status).toBe(403);
    expect((await ask(admin, '/api/audit-log', { action: 'create' })).status).toBe(403);
    const collection = 'audit-log' as const;
    const id = String(entry?.['id']);
    await expect(cms.payload.delete({ collection, id })).rejects.toThrow(/append-only/);
    await expect(cms.payload.update({ collection, id, data: {} })).rejects.toThrow(/append-only/);
    expect((await ask(writer, '/api/audit-log')).status).toBe(403);
  });

  test('comes as a table, which no formula gets into', async () => {
    const article = await makeArticle(cms, { section, headline: '=HYPERLINK("evil")' });
    const where = `where[documentId][equals]=${article.id}`;
    const { text } = await ask(editor, `/api/audit-log/export.csv?${where}`);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`"'=HYPERLINK(""evil"")"`);
    expect((await ask(writer, '/api/audit-log/export.csv')).status).toBe(403);
    const unknown = await ask(editor, '/api/audit-log/export.csv?where[_status][exists]=true');
    expect(unknown.status, 'it is refused, and no table that breaks off').toBe(400);
  });
});

describe('the erasure of a person', () => {
  test('leaves nothing of them, and says that it was done', async () => {
    const { erasePerson } = await import('../../src/erase/erase-person.ts');
    const person = await makePerson(cms);
    const email = `${unique('gone')}@example.com`;
    const { id: account } = await cms.payload.create({
      collection: 'users',
      data: { email, password: 'long-enough-password', name: '사라질 사람', role: 'writer' },
    });
    const bylines = [{ person: person.id, role: 'text' }];
    const article = await makeArticle(cms, { section, bylines });
    await ask(editor, `/api/articles/${article.id}?draft=true`, { dek: '고치는 중' }, 'PATCH');
    const comment = { text: '저를 지워 주세요', mentions: [account] };
    await ask(editor, `/api/articles/${article.id}/comments`, comment);

    const reason = '본인 요청';
    const erased = await erasePerson(cms.payload, { email, person: person.id, reason });
    expect(erased).toMatchObject({ accounts: 1, people: 1, messages: 1 });
    const shown = await ask(null, `/api/articles/${article.id}`);
    expect(shown.json).toMatchObject({ bylines: [], headline: article.headline });
    const kept = [
      await cms.payload.findVersions({ collection: 'articles', limit: 100 }),
      await cms.payload.find({ collection: 'audit-log', limit: 100, sort: '-at' }),
      await cms.payload.find({ collection: 'users', limit: 100, trash: true }),
      await cms.payload.find({ collection: 'people', limit: 100, trash: true, locale: 'ko' }),
    ];
    const needles = [person.id, person.name ?? '', email, '사라질 사람'];
    const left = kept.flatMap(({ docs }) =>
      (docs as object[]).filter((doc) =>
        needles.some((each) => JSON.stringify(doc).includes(each)),
      ),
    );
    expect(left).toEqual([]);
    expect((kept[1] as { docs: object[] }).docs).toContainEqual(
      expect.objectContaining({ action: 'erase', note: reason }),
    );
  });
});
