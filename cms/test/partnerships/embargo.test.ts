import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import type { Clock } from '../../src/publishing/schedule/clock.ts';
import { startCms, type Cms } from '../harness.ts';
import { client, heroOf, makeAnnouncement, runJobs } from './support.ts';

const unzip = promisify(execFile);

let cms: Cms;
let clock: Clock;
let editor: { authorization: string; id: string };
let http: ReturnType<typeof client>;
/** One under embargo, with its kit, and a journalist’s link to it. */
let secret: Awaited<ReturnType<typeof makeAnnouncement>>;
let token = '';

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.login('editor');
  http = client(cms);
  const { startClock } = await import('../../src/publishing/schedule/index.ts');
  clock = startClock(cms.payload);
  secret = await make();
  await runJobs(cms);
  ({ token } = await invite(secret.id));
  // Two archives are made, each in a process of its own.
}, 300_000);
afterAll(async () => {
  await clock.stop();
  await cms.stop();
});

const later = (ms = 3_600_000) => new Date(Date.now() + ms).toISOString();
const hidden = '아직-비밀인-협약';
const embargo = later();
const make = async (data: Record<string, unknown> = {}) =>
  makeAnnouncement(cms, {
    headline: hidden,
    partnerApproval: 'never',
    hero: await heroOf(cms, `${hidden} 사진 설명`),
    pressContact: { name: '홍길동', email: 'press@example.com' },
    embargoUntil: embargo,
    _status: 'published',
    ...data,
  });
const invite = async (id: string, data: object = {}) => {
  const given = { name: '한기자', outlet: '가나일보', ...data };
  const path = `/api/announcements/${id}/invitations`;
  const { body } = await http.send('POST', path, given, editor);
  const { id: invitation, link } = body['invitation'] as { id: string; link: string };
  return { invitation, token: link.split('/').at(-1) ?? '' };
};
const logOf = async (id: string) => {
  const { body } = await http.get(`/api/announcements/${id}/invitations`, editor);
  const [invitation] = body['invitations'] as { accesses: { what: string }[] }[];
  return invitation?.accesses.map(({ what }) => what);
};
const update = (id: string, data: object) =>
  cms.payload.update({ collection: 'partnerships', id, data, locale: 'ko' });
const publicKits = async () =>
  (await readdir(join(cms.data, 'media'))).filter((name) => name.endsWith('.zip'));
const kitOf = async (id: string) => (await http.get(`/api/press-kits/${id}`)).body;

/** The names in an archive, and what its texts say. */
async function opened(bytes: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'bbk-kit-'));
  const file = join(folder, 'kit.zip');
  await writeFile(file, bytes);
  const script = `import sys,zipfile,json;z=zipfile.ZipFile(sys.argv[1]);print(json.dumps({n:(z.read(n).decode("utf-8-sig") if n.endswith(".txt") else str(len(z.read(n)))) for n in z.namelist()}))`;
  const { stdout } = await unzip('python3', ['-c', script, file]);
  await rm(folder, { recursive: true });
  return JSON.parse(stdout) as Record<string, string>;
}

test('nothing of an embargoed announcement is to be had by any address of the API, its press kit included', async () => {
  const { id, slug, partners } = secret;
  for (const path of [
    `/api/partnerships/${id}`,
    `/api/partnerships/${id}?draft=true&depth=3&locale=all`,
    '/api/partnerships?limit=100&depth=2',
    '/api/partnerships?draft=true&trash=true&limit=100',
    `/api/partnerships?where[slug][equals]=${encodeURIComponent(slug)}`,
    `/api/partnerships/count?where[headline][like]=${encodeURIComponent('비밀')}`,
    '/api/partnerships/versions?limit=10',
    `/api/organisations/${partners[0]}?depth=3`,
    `/api/organisations?where[partnerships.headline][like]=${encodeURIComponent('비밀')}`,
    '/api/media?limit=100',
    `/api/press-kits/${id}`,
    '/api/press-kits?limit=100',
    '/api/press-invitations',
    '/api/press-accesses',
    '/api/approvals',
    '/api/payload-jobs',
    `/api/announcements/${id}/approvals`,
    `/api/announcements/${id}/invitations`,
    `/api/press/${token.slice(0, -1)}`,
    `/api/press/${token.replace(/\.\d+\./, '.9999999999.')}`,
    `/api/press/${token}x/kit`,
    `/api/approval/${token}`,
    '/api/redirects?limit=100',
    '/api/schedule',
    '/api/outbox?after=0',
  ]) {
    const response = await cms.fetch(path);
    const text = await response.text();
    expect(text, path).not.toContain('비밀');
    expect(text, path).not.toContain('가나일보');
    if (!path.includes('/organisations')) expect(text, path).not.toContain(id.slice(0, 13));
  }
  expect(await publicKits()).toEqual([]);
});

test('a journalist reads it by the link of their name, takes its kit, and each of that is written down', async () => {
  const { id } = secret;
  const page = await cms.fetch(`/api/press/${token}?depth=1`);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-robots-tag')).toBe('noindex');
  expect(await page.json()).toMatchObject({
    state: 'embargoed',
    name: '한기자',
    outlet: '가나일보',
    hasKit: true,
    doc: { headline: hidden, hero: { caption: { ko: `${hidden} 사진 설명` } } },
  });
  const kit = await opened(
    new Uint8Array(await (await cms.fetch(`/api/press/${token}/kit`)).arrayBuffer()),
  );
  expect(kit['ko/press-release.txt']).toContain('엠바고: ');
  expect(kit['ko/press-release.txt']).toContain('담당자: 홍길동');
  expect(kit['ko/about-partners.txt']).toContain('회사 소개 문단이다.');
  expect(kit['ko/captions.txt']).toContain('사진 홍길동');
  expect(Object.keys(kit)).toEqual(
    expect.arrayContaining(['ko/press-release.docx', 'pictures/01.jpg']),
  );
  expect(await logOf(id)).toEqual(['kit', 'page']);
});

test('an invitation that was revoked or has expired leads nowhere, and to a draft not yet', async () => {
  const { id } = await make();
  const { invitation, token: ended } = await invite(id);
  await http.send('POST', `/api/announcements/${id}/invitations/${invitation}/revoke`, {}, editor);
  expect(await http.get(`/api/press/${ended}`)).toMatchObject({
    status: 410,
    body: { state: 'revoked' },
  });
  const draft = await makeAnnouncement(cms, { headline: hidden });
  const early = await invite(draft.id);
  expect(await http.get(`/api/press/${early.token}`)).toMatchObject({
    status: 404,
    body: { state: 'early' },
  });
  const stranger = await http.send('POST', `/api/announcements/${id}/invitations`, {
    name: 'x',
    outlet: 'y',
  });
  expect(stranger.status).toBe(403);
});

test('when its embargo ends, announcement, picture and kit are public at once, and the link leads there', async () => {
  const { id, slug } = secret;
  expect(await publicKits()).toEqual([]);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(embargo) + 1_000 });
  clock.wake();
  // Of no job: none has run.
  await expect
    .poll(() => kitOf(id), { timeout: 20_000 })
    .toMatchObject({ live: true, state: 'ready' });
  expect((await http.get(`/api/partnerships/${id}`)).status).toBe(200);
  const { filename, held } = await kitOf(id);
  await expect.poll(publicKits, { timeout: 5_000 }).toEqual([filename]);
  expect(held).toBeUndefined();
  const file = await opened(await readFile(join(cms.data, 'media', String(filename))));
  expect(file['ko/press-release.txt']).toContain('배포: 즉시배포');
  expect((await http.get(`/api/press/${token}`)).body).toEqual({
    state: 'public',
    path: `/partnerships/${encodeURIComponent(slug)}`,
  });
  vi.useRealTimers();
});

test('a kit is made anew after each change, under a name of its own, and is gone with the announcement', async () => {
  const { id } = await make({ embargoUntil: null });
  await runJobs(cms);
  const { filename: first } = await kitOf(id);
  expect(await publicKits()).toContain(first);
  await update(id, { headline: '고친 제목', _status: 'published' });
  await runJobs(cms);
  const { filename: second } = await kitOf(id);
  expect(second).not.toBe(first);
  expect(await publicKits()).toContain(second);
  expect(await publicKits()).not.toContain(first);
  const down = await http.send(
    'POST',
    `/api/takedown/partnerships/${id}`,
    { reason: '잘못된 발표' },
    editor,
  );
  expect(down.status).toBe(200);
  // Before any job has run.
  expect(await publicKits()).not.toContain(second);
  expect((await cms.fetch(`/api/press-kits/${id}`)).status).toBe(404);
  await runJobs(cms);
  expect(await publicKits()).not.toContain(second);
});
