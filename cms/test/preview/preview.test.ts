import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { block, body, makeArticle, makePicture, makeSection, unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

const loadTokens = () => import('../../src/content/preview/tokens.ts');
type Tokens = Awaited<ReturnType<typeof loadTokens>>;
type Login = { authorization: string; id: string };
type Found = { docs: Record<string, unknown>[] };

let cms: Cms;
let section = '';
let writer: Login;
let contributor: Login;
let tokens: Tokens;

const hour = 3_600_000;
const secret = '아직 아무도 모르는 제목';

beforeAll(async () => {
  cms = await startCms();
  section = (await makeSection(cms)).id;
  writer = await cms.login('writer');
  contributor = await cms.login('contributor');
  tokens = await loadTokens();
});
afterAll(() => cms.stop());

const draft = (data: Record<string, unknown> = {}) =>
  makeArticle(cms, { section, headline: secret, _status: 'draft', ...data });
const tokenFor = (id: string, expires = Date.now() + hour) =>
  tokens.previewToken({ collection: 'articles', id, link: null }, expires);

async function see(token: string, id: string, collection = 'articles', query = '') {
  const where = `where[id][equals]=${id}&depth=2${query}`;
  const response = await cms.fetch(`/api/preview/${token}/${collection}?${where}`);
  const text = await response.text();
  const found = response.ok ? (JSON.parse(text) as Found) : { docs: [] };
  return { status: response.status, text, doc: found.docs[0] };
}
const share = (id: string, data: object, by = writer, collection = 'articles') =>
  cms.fetch(`/api/draft-links/${collection}/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: by.authorization },
    body: JSON.stringify(data),
  });

describe('a preview', () => {
  test('shows what was saved last of its document, its pictures too, and strangers nothing', async () => {
    const { id: image } = await makePicture(cms);
    const { id } = await draft({ hero: { type: 'image', image } });
    await cms.payload.update({ collection: 'articles', id, draft: true, data: { dek: '새 요약' } });
    const { doc } = await see(tokenFor(id), id);
    expect(doc).toMatchObject({ headline: secret, dek: '새 요약', hero: { image: { id: image } } });
    expect((await cms.fetch(`/api/articles/${id}?draft=true`)).status).toBe(404);
    expect((await cms.fetch(`/api/media/${image}`)).status).toBe(404);
  });

  test('shows nothing that readers do not have of anything else', async () => {
    const hidden = await draft({ headline: '다른 초안' });
    const shown = await makeArticle(cms, { section, headline: '공개된 제목' });
    const data = { headline: '고치는 중인 제목' };
    await cms.payload.update({ collection: 'articles', id: shown.id, draft: true, data });
    const text = body('글', block('relatedArticle', { article: hidden.id }));
    const { id } = await draft({ body: text, related: [shown.id, hidden.id] });
    const token = tokenFor(id);
    const page = await see(token, id);
    expect(page.text).toContain('공개된 제목');
    expect(page.text).not.toContain('다른 초안');
    expect(page.text).not.toContain('고치는 중인 제목');
    expect((await see(token, hidden.id)).status).toBe(404);
    expect((await see(token, writer.id, 'users')).status).toBe(404);
    expect((await see(token, id, 'articles', '&where[headline][like]=다')).status).toBe(200);
  });

  test('says nothing that only the newsroom may know, whatever it is asked for', async () => {
    const person = await cms.payload.create({
      collection: 'people',
      data: { name: unique('사람'), kind: 'staff', email: 'secret@example.com' },
      locale: 'ko',
    });
    const { id } = await draft({ bylines: [{ person: person.id, role: 'text' }] });
    const asked = '&populate[people][email]=true&select[createdBy]=true&select[bylines]=true';
    const { text, status } = await see(tokenFor(id), id, 'articles', asked);
    expect(status).toBe(200);
    expect(text).not.toContain('secret@example.com');
    expect(text).not.toContain('createdBy');
  });

  test.each([
    ['has ended', 410, (id: string) => tokenFor(id, Date.now() - 1_000)],
    ['was changed', 403, (id: string) => `${tokenFor(id).slice(0, -2)}xx`],
    ['was made up', 403, () => '//evil.example'],
    ['is empty', 403, () => '..'],
  ])('is closed where its token %s', async (_, status, token) => {
    const { id } = await draft();
    const response = await cms.fetch(`/api/preview/${encodeURIComponent(token(id))}`);
    expect([status, 404]).toContain(response.status);
    expect(await response.text()).not.toContain(secret);
  });

  test('of an issue shows the drafts that its contents name', async () => {
    const article = await draft();
    const issue = await cms.payload.create({
      collection: 'issues',
      draft: true,
      locale: 'ko',
      data: {
        title: '창간호',
        number: 3,
        status: 'upcoming',
        contents: [{ title: '표지', entries: [{ kind: 'article', article: article.id }] }],
      },
    });
    const subject = { collection: 'issues', id: String(issue.id), link: null };
    const whole = tokens.previewToken(subject, Date.now() + hour, 'issue-preview');
    expect((await see(whole, subject.id, 'issues')).text).toContain(secret);
    expect((await see(whole, article.id)).doc).toMatchObject({ headline: secret });
    const english = await draft({ language: 'en', translationOf: article.id, headline: 'Unknown' });
    expect((await see(whole, english.id)).doc).toMatchObject({ headline: 'Unknown' });
    const described = await cms.fetch(`/api/preview/${whole}`);
    expect(await described.json()).toMatchObject({
      collection: 'issues',
      articles: [
        { id: article.id, translationOf: null },
        { id: english.id, translationOf: article.id },
      ],
    });
    const alone = tokens.previewToken(subject, Date.now() + hour);
    expect((await see(alone, subject.id, 'issues')).text).not.toContain(secret);
  });
});

describe('a preview link', () => {
  test('is made by staff, for a time, and can be ended before', async () => {
    const { id } = await draft();
    expect((await share(id, { hours: 24, note: '소속사' }, contributor)).status).toBe(403);
    expect((await share(id, { hours: 24, note: '' })).status).toBe(400);
    expect((await share(id, { hours: 24 * 365, note: '소속사' })).status).toBe(400);
    const made = await share(id, { hours: 24, note: '소속사' });
    expect(made.status).toBe(201);
    const link = (await made.json()) as { id: string; url: string };
    const token = decodeURIComponent(link.url.split('/').at(-1) ?? '');
    expect((await see(token, id)).doc).toMatchObject({ headline: secret });

    const revoke = `/api/draft-links/articles/${id}/revoke/${link.id}`;
    const headers = { authorization: writer.authorization };
    expect((await cms.fetch(revoke, { method: 'POST', headers })).status).toBe(200);
    expect((await see(token, id)).status).toBe(410);
  });

  test('to an issue opens its articles, and no other draft', async () => {
    const [article, other] = [await draft(), await draft()];
    const { id } = await cms.payload.create({
      collection: 'issues',
      draft: true,
      locale: 'ko',
      data: { number: 4, contents: [{ entries: [{ kind: 'article', article: article.id }] }] },
    });
    const made = await share(String(id), { hours: 4, note: '아트 데스크' }, writer, 'issues');
    const { url } = (await made.json()) as { url: string };
    const token = decodeURIComponent(url.split('/').at(-1) ?? '');
    expect((await see(token, article.id)).doc).toMatchObject({ headline: secret });
    expect((await see(token, other.id)).status).toBe(404);
  });

  test('ends at its time', async () => {
    const { id } = await draft();
    const link = (await (await share(id, { hours: 1, note: '소속사' })).json()) as { url: string };
    const token = decodeURIComponent(link.url.split('/').at(-1) ?? '');
    vi.useFakeTimers({ now: Date.now() + 2 * hour, toFake: ['Date'] });
    try {
      expect((await see(token, id)).status).toBe(410);
    } finally {
      vi.useRealTimers();
    }
  });
});
