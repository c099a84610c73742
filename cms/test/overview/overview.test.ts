import { createLocalReq, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import {
  block,
  body,
  makeArticle,
  makePerson,
  makePicture,
  makeSection,
  news,
} from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

type Login = Awaited<ReturnType<Cms['login']>>;

const day = 86_400_000;
let cms: Cms;
let section = '';
let writer: Login;
let editor: Login;
let contributor: Login;

const modules = async () => ({
  ...(await import('../../src/overview/dashboard/failing.ts')),
  ...(await import('../../src/overview/dashboard/issue.ts')),
  ...(await import('../../src/overview/dashboard/live.ts')),
  ...(await import('../../src/overview/dashboard/mine.ts')),
  ...(await import('../../src/overview/dashboard/today.ts')),
  ...(await import('../../src/overview/dashboard/waiting.ts')),
  ...(await import('../../src/overview/calendar/items.ts')),
  ...(await import('../../src/overview/days.ts')),
  ...(await import('../../src/overview/rights/warn.ts')),
  ...(await import('../../src/overview/translations/board.ts')),
});
let overview: Awaited<ReturnType<typeof modules>>;

/** What the admin's pages are given: somebody who has logged in. */
async function as({ id }: Login): Promise<PayloadRequest> {
  const user = await cms.payload.findByID({ collection: 'users', id });
  return createLocalReq({ user: { ...user, collection: 'users' } }, cms.payload);
}

async function call(who: Login | null, path: string, given?: object) {
  const response = await cms.fetch(path, {
    method: given ? 'POST' : 'GET',
    headers: {
      'content-type': 'application/json',
      ...(who && { authorization: who.authorization }),
    },
    ...(given && { body: JSON.stringify(given) }),
  });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

async function draft(data: object = {}): Promise<string> {
  const given = { ...news(), section, ...data };
  const { json } = await call(writer, '/api/articles?draft=true', given);
  return (json['doc'] as { id: string }).id;
}

const step = (who: Login, id: string, action: string, more: object = {}) =>
  call(who, `/api/articles/${id}/transition`, { action, ...more });

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

beforeAll(async () => {
  cms = await startCms();
  [writer, editor, contributor] = await Promise.all([
    cms.login('writer'),
    cms.login('editor'),
    cms.login('contributor'),
  ]);
  section = (await makeSection(cms)).id;
  overview = await modules();
});
afterAll(() => cms.stop());

describe('the dashboard', () => {
  test('a text is its writer’s until it is live, and waits for the desk once it is submitted', async () => {
    const id = await draft();
    expect(ids((await overview.mine(await as(writer))).entries)).toContain(id);
    expect(ids((await overview.mine(await as(editor))).entries)).not.toContain(id);
    expect(ids(await overview.waiting(await as(editor)))).not.toContain(id);
    await step(writer, id, 'submit');
    const found = (await overview.waiting(await as(editor))).find((each) => each.id === id);
    expect(found).toMatchObject({ reason: 'review', state: 'review' });
    expect(ids(await overview.waiting(await as(writer)))).not.toContain(id);
    await step(editor, id, 'publish');
    expect(ids((await overview.mine(await as(writer))).entries)).not.toContain(id);
    expect(ids(await overview.waiting(await as(editor)))).not.toContain(id);
    expect(ids(await overview.live(await as(writer)))).toContain(id);
  });

  test('the number beside the way to all of one’s own is what the list there shows', async () => {
    await draft();
    const [{ collection, query, total } = { collection: '', query: '', total: 0 }] =
      await overview.made(await as(writer));
    const { json } = await call(writer, `/api/${collection}?draft=true&limit=1&${query}`);
    expect(total).toBeGreaterThan(0);
    expect([collection, json['totalDocs']]).toEqual(['articles', total]);
  });

  test('what another editor has taken on waits for that editor alone', async () => {
    const other = await cms.login('editor');
    const id = await draft();
    await step(writer, id, 'submit');
    const due = new Date(Date.now() + day).toISOString();
    await call(editor, `/api/articles/${id}/assign`, {
      writer: contributor.id,
      editor: other.id,
      due,
    });
    expect(ids(await overview.waiting(await as(editor)))).not.toContain(id);
    expect(ids(await overview.waiting(await as(other)))).toContain(id);
    const [mine] = (await overview.mine(await as(contributor))).entries;
    expect(mine).toMatchObject({ id, due });
  });

  test('a call in a comment waits until it is answered', async () => {
    const id = await draft();
    const text = '이 대목을 봐 주세요.';
    const comments = `/api/articles/${id}/comments`;
    const { json } = await call(writer, comments, { text, mentions: [editor.id] });
    const [first] = json['docs'] as { id: string }[];
    const mentioned = async () =>
      (await overview.waiting(await as(editor))).filter((each) => each.id === id);
    expect(await mentioned()).toMatchObject([{ reason: 'mentioned', note: text }]);
    await call(editor, comments, { text: '봤습니다.', thread: first?.id });
    expect(await mentioned()).toEqual([]);
  });

  test('an editor sees what could not go out as it is, and why', async () => {
    const [good, bad] = [await draft(), await draft({ section: null })];
    for (const id of [good, bad]) await step(writer, id, 'submit');
    const found = await overview.failing(await as(editor));
    expect(ids(found.entries)).toContain(bad);
    expect(ids(found.entries)).not.toContain(good);
    expect(found.looked).toBe(found.total);
    // The one that was touched last is looked at, and that there is another is not hidden.
    const some = await overview.failing(await as(editor), 1);
    expect(ids(some.entries)).toEqual([bad]);
    expect(some).toMatchObject({ looked: 1, total: found.total });
    expect(found.entries.find(({ id }) => id === bad)?.problems[0]?.label[0]).toBe('섹션');
    expect((await overview.failing(await as(writer))).entries).toEqual([]);
  });

  test('the next issue to go to print shows what its plan lacks', async () => {
    const entries = [
      { kind: 'printOnly', title: '권두', pageFrom: 1, pageTo: 2 },
      { kind: 'printOnly', title: '자리 없는 꼭지' },
    ];
    const data = {
      number: 7,
      title: '다음 호',
      pageCount: 4,
      contents: [{ title: '앞', entries }],
    };
    await cms.payload.create({ collection: 'issues', data, draft: true });
    expect(await overview.inProduction(await as(writer))).toMatchObject({
      number: 7,
      gaps: [{ from: 3, to: 4 }],
      unplaced: ['자리 없는 꼭지'],
      release: null,
    });
    expect(await overview.inProduction(await as(contributor))).toBeNull();
  });
});

describe('the calendar', () => {
  test('shows what is scheduled on its day in Seoul; it is moved by the step, by those who may', async () => {
    const { addDays, calendarItems, dayOf, moveTo, startOf } = overview;
    const id = await draft();
    const tomorrow = addDays(dayOf(Date.now()), 1);
    // Ten minutes after midnight in Seoul is still the day before in London.
    const at = new Date(startOf(tomorrow).getTime() + 600_000).toISOString();
    expect((await step(editor, id, 'schedule', { at })).status).toBe(200);
    const on = async (who: Login, first: string) =>
      (await calendarItems(await as(who), first, addDays(first, 1))).items.filter(
        (item) => item.id === id,
      );
    expect(await on(editor, tomorrow)).toMatchObject([{ kind: 'publish', at, movable: true }]);
    expect(await on(writer, tomorrow)).toMatchObject([{ kind: 'publish', movable: false }]);
    expect(await on(contributor, tomorrow)).toEqual([]);
    const later = addDays(tomorrow, 2);
    const moved = moveTo(at, later);
    expect((await step(writer, id, 'schedule', { at: moved })).status).toBe(403);
    expect((await step(editor, id, 'schedule', { at: moved })).status).toBe(200);
    expect(await on(editor, tomorrow)).toEqual([]);
    expect(await on(editor, later)).toMatchObject([{ at: moved }]);
    const soon = await overview.today(await as(editor), Date.parse(moved));
    expect(ids(soon)).toContain(id);
  });

  test('shows what was published, embargoes and days of sale', async () => {
    const { addDays, calendarItems, dayOf } = overview;
    const { id } = await makeArticle(cms, { section });
    const embargoUntil = new Date(Date.now() + day).toISOString();
    const held = await draft({ embargoUntil });
    const today = dayOf(Date.now());
    const shown = async (limit?: number) =>
      calendarItems(await as(editor), today, addDays(today, 3), limit);
    const { hidden, items: found } = await shown();
    expect(hidden).toBe(0);
    expect(found).toContainEqual(expect.objectContaining({ id, kind: 'published' }));
    // Only editors set an embargo: what a writer sends is left out.
    expect(ids(found)).not.toContain(held);
    const own = await makeArticle(cms, { section, _status: 'draft', embargoUntil });
    expect((await shown()).items).toContainEqual(
      expect.objectContaining({ id: own.id, kind: 'embargo', movable: false }),
    );
    // Of too many the last that were published are shown, and that there are more is said.
    const last = await makeArticle(cms, { section });
    const some = await shown(1);
    expect(some.items.filter(({ kind }) => kind === 'published').map((each) => each.id)).toEqual([
      last.id,
    ]);
    expect(some.hidden).toBeGreaterThan(0);
  });

  test('an embargo that did not end at its time says why', async () => {
    const { addDays, calendarItems, dayOf } = overview;
    const embargoUntil = new Date(Date.now() + day).toISOString();
    const { id } = await makeArticle(cms, { section, embargoUntil });
    const problem = '사진의 사용 권리가 끝났습니다';
    const where = { documentId: { equals: id } };
    await cms.payload.db.updateMany({ collection: 'schedule', where, data: { problem } });
    const tomorrow = dayOf(embargoUntil);
    const { items } = await calendarItems(await as(editor), tomorrow, addDays(tomorrow, 1));
    expect(items.filter((item) => item.id === id)).toMatchObject([{ kind: 'embargo', problem }]);
  });
});

describe('the translation board', () => {
  test('follows a text from missing over in work to behind the Korean', async () => {
    const { id } = await makeArticle(cms, { section });
    const board = async () => overview.translationBoard(await as(writer));
    expect(ids((await board()).missing.entries)).toContain(id);
    expect((await call(contributor, `/api/translations/articles/${id}`, {})).status).toBe(403);
    const started = await call(writer, `/api/translations/articles/${id}`, {});
    expect(started.status).toBe(201);
    expect((await call(writer, `/api/translations/articles/${id}`, {})).status).toBe(409);
    const english = String(started.json['id']);
    expect(ids((await board()).missing.entries)).not.toContain(id);
    expect((await board()).inWork.entries).toContainEqual(
      expect.objectContaining({ id: english, language: 'en', state: 'draft' }),
    );
    const data = { dek: '나중에 고친 한 문장', _status: 'published' } as const;
    await cms.payload.update({ collection: 'articles', id, data });
    expect(ids((await board()).inWork.entries)).not.toContain(english);
    const { changed } = await board();
    expect(ids(changed.entries)).toContain(english);
    // It is found from the Korean, all of which was looked at.
    const where = { language: { equals: 'ko' }, _status: { equals: 'published' } };
    const { totalDocs } = await cms.payload.count({ collection: 'articles', where });
    expect(changed).toMatchObject({ looked: totalDocs, total: totalDocs });
  });
});

describe('where something is used', () => {
  test('a picture: in the text and on top, live and in drafts; a person: in bylines', async () => {
    const [shown, drafted] = [await makePicture(cms), await makePicture(cms)];
    const person = await makePerson(cms);
    const inText = await makeArticle(cms, {
      section,
      body: body('본문', block('image', { image: shown.id, width: 'column' })),
      bylines: [{ person: person.id, role: 'text' }],
    });
    const onTop = await draft({ hero: { type: 'image', image: drafted.id } });
    const used = async (who: Login | null, path: string) => call(who, `/api/used/${path}`);
    expect((await used(writer, `media/${shown.id}`)).json['uses']).toMatchObject([
      { collection: 'articles', id: inText.id, isLive: true },
    ]);
    expect((await used(writer, `media/${drafted.id}`)).json['uses']).toMatchObject([
      { id: onTop, isLive: false },
    ]);
    // A contributor sees no drafts of others.
    expect((await used(contributor, `media/${drafted.id}`)).json['uses']).toEqual([]);
    expect((await used(writer, `people/${person.id}`)).json['uses']).toMatchObject([
      { id: inText.id },
    ]);
    expect((await used(null, `media/${shown.id}`)).status).toBe(401);
    expect((await used(writer, `users/${writer.id}`)).status).toBe(404);
  });
});

describe('the views of a list', () => {
  test('that are kept in two tabs are both kept', async () => {
    const { changeKept, readKept, withView, withoutView } =
      await import('../../src/overview/lists/kept.ts');
    const { authorization } = writer;
    const ask = (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', authorization);
      return cms.fetch(path, { ...init, headers });
    };
    const [one, other] = ['하나', '둘'].map((name) => ({ name, query: `search=${name}` }));
    if (!one || !other) throw new Error('no views');
    // Each of the tabs was opened before the other has kept anything.
    await changeKept('articles', withView(one), ask);
    await changeKept('articles', withView(other), ask);
    expect(await readKept('articles', ask)).toEqual([one, other]);
    await changeKept('articles', withoutView(one.name), ask);
    expect(await readKept('articles', ask)).toEqual([other]);
  });

  test('of what pictures lack are the same whether a text is empty or was never written', async () => {
    const { builtIn } = await import('../../src/overview/lists/views.ts');
    const lacking = [
      await makePicture(cms, { alt: '', credit: '' }),
      await makePicture(cms, { alt: ' ', credit: ' ' }),
      await makePicture(cms, { alt: null, credit: null }),
    ];
    const whole = await makePicture(cms);
    const views = builtIn['media']?.filter(({ name }) => name.en.startsWith('Without')) ?? [];
    expect(views).toHaveLength(2);
    for (const { query } of views) {
      const { json } = await call(writer, `/api/media?${query}&limit=100`);
      const found = ids(json['docs'] as { id: string }[]);
      expect(found).toEqual(expect.arrayContaining(ids(lacking)));
      expect(found).not.toContain(whole.id);
    }
  });
});

type Message = { kind: string; documentId: string; note: string };

describe('rights that run out', () => {
  test('the desk is told once for each published picture and horizon, in the admin and by mail', async () => {
    const soon = new Date(Date.now() + 20 * day).toISOString();
    const [used, unused] = [
      await makePicture(cms, { rightsExpireOn: soon }),
      await makePicture(cms, { rightsExpireOn: soon }),
    ];
    const { headline } = await makeArticle(cms, {
      section,
      hero: { type: 'image', image: used.id },
    });
    const told = async () => {
      const { json } = await call(editor, '/api/inbox');
      return (json['messages'] as Message[]).filter(({ kind }) => kind === 'rights');
    };
    await overview.warnOfRights(cms.payload);
    await overview.warnOfRights(cms.payload);
    expect(await told()).toMatchObject([{ documentId: used.id }]);
    expect((await told())[0]?.note).toContain(headline);
    expect(ids((await told()).map(({ documentId }) => ({ id: documentId })))).not.toContain(
      unused.id,
    );
    // Of the pictures after one that can not be told of the desk is told all the same.
    const [failing, last] = [
      await makePicture(cms, { rightsExpireOn: soon }),
      await makePicture(cms, { rightsExpireOn: soon }),
    ];
    for (const { id } of [failing, last])
      await makeArticle(cms, { section, hero: { type: 'image', image: id } });
    const { db } = cms.payload;
    const create = db.create.bind(db);
    db.create = (given) =>
      given.data['documentId'] === failing.id
        ? Promise.reject(new Error('The disk is full'))
        : create(given);
    await overview.warnOfRights(cms.payload, Date.now(), 1);
    expect((await told()).map(({ documentId }) => documentId)).toEqual([last.id, used.id]);
    db.create = create;
    await overview.warnOfRights(cms.payload);
    expect(await told()).toHaveLength(3);
    // Five days before the end it has come within the next horizon.
    await overview.warnOfRights(cms.payload, Date.now() + 15 * day);
    await vi.waitFor(async () => expect(await told()).toHaveLength(6));
    const admin = await cms.login('admin');
    await vi.waitFor(async () => {
      const response = await cms.fetch('/api/mailbox', {
        headers: { authorization: admin.authorization },
      });
      expect(await response.text()).toContain('사진의 사용 기한이 곧 끝납니다');
    });
  });
});

test('a takedown and its end are in the audit log', async () => {
  const picture = await makePicture(cms);
  const reason = '초상권 침해 신고';
  await call(editor, `/api/takedown/media/${picture.id}`, { reason });
  await call(editor, `/api/takedown/media/${picture.id}/lift`, { reason: '신고 취하' });
  const query = `where[action][equals]=takedown&where[documentId][equals]=${picture.id}&sort=at`;
  const { json } = await call(editor, `/api/audit-log?${query}`);
  expect(json['docs']).toMatchObject([
    { note: reason, after: { takenDown: true }, who: 'editor' },
    { note: '신고 취하', after: { takenDown: false } },
  ]);
});
