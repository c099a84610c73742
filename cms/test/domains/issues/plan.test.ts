import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Plan } from '../../../src/domains/issues/plan/types.ts';
import { makeArticle, makePerson, unique } from '../../fixtures.ts';
import { startCms, type Cms } from '../../harness.ts';

let cms: Cms;
type Login = { authorization: string; id: string };
let editor: Login;
let writer: Login;
let contributor: Login;
let article: { id: string };
let issue: string;
const headline = '아직 아무도 모르는 제목';

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.login('editor');
  writer = await cms.login('writer');
  contributor = await cms.login('contributor');
  const person = await makePerson(cms);
  article = await makeArticle(cms, {
    _status: 'draft',
    headline,
    dek: '=HYPERLINK("http://evil")',
    bylines: [{ person: person.id, role: 'text' }],
  });
  const doc = await cms.payload.create({
    collection: 'issues',
    draft: true,
    locale: 'ko',
    data: {
      number: 41,
      title: unique('호'),
      pageCount: 12,
      contents: [
        {
          title: '커버 스토리',
          entries: [
            { kind: 'article', article: article.id, pageFrom: 2, pageTo: 5 },
            { kind: 'printOnly', title: '만화', pageFrom: 5 },
            { kind: 'ad', title: '비밀 광고주', pageFrom: 12 },
          ],
        },
      ],
    },
  });
  issue = String(doc.id);
});
afterAll(() => cms.stop());

const send = (path: string, body: object, login: Login | object = editor, method = 'POST') =>
  cms.fetch(path, {
    method,
    headers: { 'content-type': 'application/json', ...login },
    body: JSON.stringify(body),
  });
const planPath = () => `/api/issues/${issue}/plan`;
async function planNow(login: Login = editor): Promise<Plan> {
  const response = await cms.fetch(planPath(), { headers: login });
  expect(response.status).toBe(200);
  return ((await response.json()) as { plan: Plan }).plan;
}
const messageOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message;

describe('the plan of an issue', () => {
  test('shows each entry with its place and how far it is', async () => {
    const plan = await planNow();
    expect(plan).toMatchObject({ number: 41, pageCount: 12, mayEdit: true });
    expect(plan.parts[0]?.entries).toMatchObject([
      { kind: 'article', article: article.id, pageFrom: 2, pageTo: 5 },
      { kind: 'printOnly', title: '만화', production: null },
      { kind: 'ad', title: '비밀 광고주' },
    ]);
    expect(plan.articles[article.id]).toMatchObject({ headline, state: 'written' });
    expect((await planNow(writer)).mayEdit).toBe(false);
  });

  test('is changed on the newest version only, and keeps what it does not show', async () => {
    const before = await planNow();
    const [part] = before.parts;
    const [first, second, third] = part?.entries ?? [];
    if (!part || !first || !second || !third) throw new Error('the issue has three entries');
    const english = await cms.payload.update({
      collection: 'issues',
      id: issue,
      draft: true,
      locale: 'en',
      data: {
        contents: [
          {
            id: part.id,
            title: 'Cover story',
            entries: [first, { ...second, title: 'Comic' }, third],
          },
        ],
      },
    });
    expect(english.id).toBe(issue);
    const stale = await send(planPath(), { revision: before.revision, parts: before.parts });
    expect([stale.status, await messageOf(stale)]).toEqual([
      409,
      expect.stringContaining('다른 사람'),
    ]);

    const fresh = await planNow();
    const moved = [{ ...part, entries: [{ ...second, pageFrom: 1, note: '가제' }, first, third] }];
    const saved = await send(planPath(), { revision: fresh.revision, parts: moved });
    expect(saved.status).toBe(200);
    const after = await planNow();
    expect(after.parts[0]?.entries.map(({ id }) => id)).toEqual([second.id, first.id, third.id]);
    expect(after.parts[0]?.entries[0]).toMatchObject({ pageFrom: 1, note: '가제', title: '만화' });
    const stored = await cms.payload.findByID({
      collection: 'issues',
      id: issue,
      draft: true,
      depth: 0,
      locale: 'en',
    });
    expect(stored).toMatchObject({
      contents: [{ title: 'Cover story', entries: [{ title: 'Comic' }, {}, {}] }],
    });
  });

  test('refuses what can not be meant with a sentence', async () => {
    const { parts, revision } = await planNow();
    const backwards = parts.map((part) => ({
      ...part,
      entries: part.entries.map((entry) => ({ ...entry, pageFrom: 9, pageTo: 3 })),
    }));
    const refused = await send(planPath(), { revision, parts: backwards });
    expect([refused.status, await messageOf(refused)]).toEqual([
      400,
      expect.stringContaining('끝 쪽'),
    ]);
    expect((await send(planPath(), { revision, parts: 'all' })).status).toBe(400);
    expect((await send('/api/issues/nothing/plan', { revision, parts })).status).toBe(404);
  });

  test('is changed by editors, and seen by the staff alone', async () => {
    const { parts, revision } = await planNow();
    for (const login of [writer, contributor, {}]) {
      expect((await send(planPath(), { revision, parts }, login)).status).toBe(403);
    }
    const paths = [
      planPath(),
      `/api/issues/${issue}/contents.csv`,
      `/api/issues/${issue}/contents.html`,
    ];
    for (const path of paths) {
      for (const headers of [contributor, {}]) {
        expect((await cms.fetch(path, { headers })).status, path).toBe(403);
      }
    }
  });
});

describe('a link for the printer', () => {
  const share = () => `${planPath()}/share`;
  const pathOf = (url: string) => new URL(url).pathname;

  test('opens the plan without an account, until it is withdrawn', async () => {
    expect((await send(share(), { days: 7 }, writer)).status).toBe(403);
    expect((await send(share(), { days: 900 })).status).toBe(400);
    const made = await send(share(), { days: 7 });
    expect(made.status).toBe(201);
    const { url } = (await made.json()) as { url: string };
    const page = await cms.fetch(pathOf(url));
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    const text = await page.text();
    expect(text).toContain(headline);
    expect(text).toContain('만화');
    expect((await cms.fetch(`${pathOf(url).slice(0, -1)}x`)).status).toBe(404);

    expect((await send(share(), {}, editor, 'DELETE')).status).toBe(200);
    expect((await cms.fetch(pathOf(url))).status).toBe(404);
  });

  test('says when it has run out, and is worth nothing for anything else', async () => {
    const { signLink } = await import('@bbk/shared/signed-link');
    const { settings } = await import('../../../src/platform/settings.ts');
    const { id } = await cms.payload.create({
      collection: 'issue-links',
      data: { issue, purpose: 'issue-desk', until: new Date().toISOString() },
    });
    const link = (purpose: 'issue-desk' | 'press', expires: number) =>
      cms.fetch(
        `/api/issues/desk/${signLink(settings.signingSecret, purpose, { subject: String(id), expires })}`,
      );
    const later = Date.now() + 60_000;
    expect((await link('issue-desk', Date.now() - 1_000)).status).toBe(410);
    expect((await link('press', later)).status).toBe(404);
    expect((await link('issue-desk', later)).status).toBe(200);
    expect((await cms.fetch('/api/issue-links')).status).toBe(403);
  });
});

test('the contents come as CSV that Excel opens, and no cell is a formula', async () => {
  const response = await cms.fetch(`/api/issues/${issue}/contents.csv`, { headers: editor });
  expect(response.headers.get('content-type')).toContain('text/csv');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text.split('\r\n')[0]).toContain('순서,묶음,첫 쪽');
  expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
  expect(text).toContain('비밀 광고주');
});

test('readers learn of no advertisement, note or progress, also once the issue is public', async () => {
  await cms.payload.update({
    collection: 'articles',
    id: article.id,
    data: { _status: 'published' },
  });
  await cms.payload.update({ collection: 'issues', id: issue, data: { _status: 'published' } });
  const response = await cms.fetch(`/api/issues/${issue}?depth=0`);
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain('만화');
  for (const secret of ['비밀 광고주', '가제', 'laidOut', 'production']) {
    expect(text).not.toContain(secret);
  }
});
