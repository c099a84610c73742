import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { body, makeArticle, makePicture, makeSection } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

type Login = { authorization: string; id: string };
type Finding = { key: string; level: string; path: string; override: { reason: string } | null };

let cms: Cms;
let section = '';
let editor: Login;
let writer: Login;

beforeAll(async () => {
  cms = await startCms();
  section = (await makeSection(cms)).id;
  editor = await cms.login('editor');
  writer = await cms.login('writer');
});
afterAll(() => cms.stop());

const send = (path: string, method: string, data: unknown, { authorization } = editor) =>
  cms.fetch(`/api/${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify(data),
  });
const draft = (data: Record<string, unknown> = {}) =>
  makeArticle(cms, { section, dek: '', _status: 'draft', ...data });
const publish = (id: string, data: Record<string, unknown> = {}) =>
  send(`articles/${id}`, 'PATCH', { _status: 'published', ...data });

async function findings(id: string, data: object): Promise<Finding[]> {
  const response = await send('preflight/articles', 'POST', { id, data });
  return ((await response.json()) as { findings: Finding[] }).findings;
}
const log = async (documentId: string) => {
  const where = { documentId: { equals: documentId } };
  return (await cms.payload.find({ collection: 'preflight-overrides', where })).docs;
};
async function refusedPaths(response: Response) {
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as {
    errors: { data?: { errors: { path: string }[] } }[];
  };
  return errors[0]?.data?.errors.map(({ path }) => path);
}

describe('the preflight', () => {
  test('checks what is in the form, saved or not, for whoever has a login', async () => {
    const { id } = await draft();
    const paths = (await findings(id, { headline: '', section })).map(({ path }) => path);
    expect(paths).toContain('headline');
    const ask = (subject: string, data: unknown, by?: Login) =>
      send(`preflight/${subject}`, 'POST', data, by);
    expect((await ask('articles', { id, data: {} }, writer)).status).toBe(200);
    expect((await ask('articles', { id, data: 'text' })).status).toBe(400);
    expect((await ask('users', { data: {} })).status).toBe(404);
    expect((await ask('articles', { data: {} }, { authorization: '', id: '' })).status).toBe(403);
  });

  test('holds back a picture whose rights have run out, also where no person publishes', async () => {
    const { id: image } = await makePicture(cms, { rightsExpireOn: '2020-01-01T00:00:00.000Z' });
    const { id } = await draft({ hero: { type: 'image', image } });
    const data = { _status: 'published' } as const;
    const bySystem = cms.payload.update({ collection: 'articles', id, data });
    await expect(bySystem).rejects.toMatchObject({ data: { errors: [{ path: 'hero.image' }] } });
    expect(await refusedPaths(await publish(id, { dek: '요약' }))).toContain('hero.image');
  });

  test('holds back a warning until an editor says why it may stand, and logs that', async () => {
    const { id, headline } = await draft();
    expect(await refusedPaths(await publish(id))).toEqual(['dek']);

    const data = { headline, section };
    const warning = (await findings(id, data)).find(({ level }) => level === 'warning');
    const given = { id, data, key: warning?.key, reason: '속보라서 먼저 냅니다' };
    const override = (asked: object, by?: Login) =>
      send('preflight/articles/override', 'POST', asked, by);
    expect((await override(given, writer)).status).toBe(403);
    expect((await override({ ...given, reason: ' ' })).status).toBe(400);
    expect((await override({ ...given, key: 'headline|headline|' })).status).toBe(409);
    expect((await override(given)).status).toBe(201);

    expect((await publish(id)).status).toBe(200);
    expect(await log(id)).toMatchObject([{ rule: 'dek', reason: given.reason, byName: 'editor' }]);
    const after = (await findings(id, data)).find(({ key }) => key === warning?.key);
    expect(after?.override).toMatchObject({ reason: given.reason });
  });

  test('takes the reason with the request, from who publishes through the API', async () => {
    const reason = '단신이라 요약이 없습니다';
    const data = { language: 'ko', kind: 'news', headline: '단신', section };
    const created = await send('articles', 'POST', {
      ...data,
      _status: 'published',
      preflightReason: reason,
    });
    expect(created.status).toBe(201);
    const { doc } = (await created.json()) as { doc: { id: string } };
    expect(await log(doc.id)).toMatchObject([{ rule: 'dek', reason }]);
    const stored = await cms.payload.findByID({ collection: 'articles', id: doc.id });
    expect(JSON.stringify([doc, stored])).not.toContain(reason);
  });

  test('lets nobody write into its log', async () => {
    const made = await send('preflight-overrides', 'POST', { rule: 'dek', reason: 'x' });
    expect(made.status).toBe(403);
  });

  test('knows where a link of ours leads', async () => {
    const target = await makeArticle(cms, { section });
    const hidden = await draft();
    const link = (slug: unknown) => ({
      type: 'link',
      version: 1,
      fields: { linkType: 'custom', url: `/articles/${encodeURIComponent(String(slug))}` },
      children: [{ type: 'text', text: '여기' }],
    });
    const text = body('글', ...[target.slug, hidden.slug, '없는-글'].map(link));
    const found = await findings(hidden.id, { headline: '제목', section, body: text });
    const links = found.filter(({ key }) => key.startsWith('internal-links'));
    expect(links.map(({ level }) => level)).toEqual(['warning', 'error']);
  });

  test('tells of an English edition that is older than its Korean', async () => {
    const korean = await makeArticle(cms, { section });
    const english = await draft({ language: 'en', translationOf: korean.id });
    const isOlder = async () =>
      (await findings(english.id, english)).some(({ key }) => key.startsWith('edition|trans'));
    expect(await isOlder()).toBe(false);
    const data = { headline: '고친 제목', _status: 'published' } as const;
    await cms.payload.update({ collection: 'articles', id: korean.id, data });
    expect(await isOlder()).toBe(true);
  });
});
