import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCms, type Cms } from '../harness.ts';
import { client, mailsTo, makeAnnouncement, runJobs, tokenIn } from './support.ts';

let cms: Cms;
let editor: { authorization: string; id: string };
let http: ReturnType<typeof client>;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.login('editor');
  http = client(cms);
});
afterAll(() => cms.stop());

const publish = (id: string) =>
  http.send('PATCH', `/api/partnerships/${id}`, { _status: 'published' }, editor);
/** Publishes as the button does; a refusal is shown where it was not awaited. */
const published = async (id: string) => {
  const { status, body } = await publish(id);
  return status === 200 ? 'published' : body;
};
const save = (id: string, data: object) =>
  http.send('PATCH', `/api/partnerships/${id}?draft=true`, data, editor);
const ask = (id: string) => http.send('POST', `/api/announcements/${id}/approvals`, {}, editor);
const stateOf = async (id: string) => {
  const { body } = await http.get(`/api/announcements/${id}/approvals`, editor);
  return body['approval'] as {
    frozen: boolean;
    hash: string;
    partners: { state: string }[];
    log: { state: string; hash: string | null; signedBy: string | null }[];
  };
};
const lastToken = async (address: string) => {
  await runJobs(cms);
  return tokenIn((await mailsTo(cms, address)).at(-1) ?? '', 'approval');
};
const readBy = async (token: string) => (await http.get(`/api/approval/${token}`)).body;
/** As the site asks for it. */
const shownTo = async (token: string) => {
  const { body } = await http.get(`/api/approval/${token}?depth=1&select[partners]=true`);
  return body['doc'] as { headline?: string; partners: { organisation: { name?: string } }[] };
};
const approve = async (token: string, name = '김하나 대표') => {
  const { hash } = await readBy(token);
  return http.send('POST', `/api/approval/${token}`, { decision: 'approve', name, hash });
};

test('an announcement of two partners is published only once both have approved its very text', async () => {
  const { id } = await makeAnnouncement(cms);
  const refused = await publish(id);
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).toContain('파트너 승인이 끝나지 않아');
  expect((await ask(id)).body).toEqual({ asked: 2 });
  const shown = await shownTo(await lastToken('one@example.com'));
  // What the site asked for, and no more: with the names of those who are in it.
  expect(shown.headline).toBeUndefined();
  expect(shown.partners.map(({ organisation }) => typeof organisation.name)).toEqual(
    shown.partners.map(() => 'object'),
  );
  expect((await approve(await lastToken('one@example.com'))).status).toBe(200);
  expect((await publish(id)).status).toBe(400);
  expect((await approve(await lastToken('other@example.com'), '이둘 이사')).status).toBe(200);
  expect(await stateOf(id)).toMatchObject({ frozen: true });
  expect(await published(id)).toBe('published');
  const { log, hash } = await stateOf(id);
  expect(log.map(({ state, signedBy }) => [state, signedBy]).sort()).toEqual([
    ['approved', '김하나 대표'],
    ['approved', '이둘 이사'],
  ]);
  expect(log.every((each) => each.hash === hash)).toBe(true);
});

test('a change after that voids what was approved, tells the partner, and asks again', async () => {
  const { id } = await makeAnnouncement(cms);
  await ask(id);
  await approve(await lastToken('one@example.com'));
  await approve(await lastToken('other@example.com'));
  const before = (await mailsTo(cms, 'one@example.com')).length;
  expect((await save(id, { dek: '한 문장이 더 있다.' })).status).toBe(200);
  expect((await save(id, { dek: '한 문장이 더 있었다.' })).status).toBe(200);
  const token = await lastToken('one@example.com');
  const mails = await mailsTo(cms, 'one@example.com');
  expect(mails).toHaveLength(before + 1);
  expect(mails.at(-1)).toContain('앞선 승인은 효력이 없습니다');
  expect(await stateOf(id)).toMatchObject({ frozen: false });
  expect((await publish(id)).status).toBe(400);
  expect(await readBy(token)).toMatchObject({
    state: 'asked',
    doc: { dek: '한 문장이 더 있었다.' },
  });
  await approve(token);
  await approve(await lastToken('other@example.com'));
  expect(await published(id)).toBe('published');
});

test('what an announcement only names counts as its text: the boilerplate of a partner', async () => {
  const { id, partners } = await makeAnnouncement(cms);
  await ask(id);
  await approve(await lastToken('one@example.com'));
  await approve(await lastToken('other@example.com'));
  const boilerplate = '새로 쓴 회사 소개다.';
  await cms.payload.update({
    collection: 'organisations',
    id: partners[0],
    data: { boilerplate },
    locale: 'ko',
  });
  expect(await stateOf(id)).toMatchObject({ frozen: false });
  expect((await publish(id)).status).toBe(400);
});

test('a partner who asks for changes has to say which, and the editor is told', async () => {
  // Whom a change has asked again meanwhile has their mail, before the one that is looked for here.
  await runJobs(cms);
  const { id } = await makeAnnouncement(cms);
  await ask(id);
  const token = await lastToken('one@example.com');
  const { hash } = await readBy(token);
  const wish = { decision: 'changes', name: '김하나', hash };
  const silent = await http.send('POST', `/api/approval/${token}`, { ...wish, comment: ' ' });
  expect(silent).toMatchObject({ status: 400, body: { state: 'incomplete' } });
  const said = await http.send('POST', `/api/approval/${token}`, {
    ...wish,
    comment: '직함이 틀렸습니다.',
  });
  expect(said.status).toBe(200);
  const { email } = await cms.payload.findByID({
    collection: 'users',
    id: editor.id,
  });
  await expect
    .poll(async () => (await mailsTo(cms, String(email))).at(-1), { timeout: 15_000 })
    .toContain('직함이 틀렸습니다.');
  expect((await publish(id)).status).toBe(400);
  expect((await approve(token)).body).toEqual({ state: 'answered' });
});

test('nobody approves a text that has changed while they read, nor with a link that is not theirs', async () => {
  const { id } = await makeAnnouncement(cms);
  await ask(id);
  const token = await lastToken('one@example.com');
  const { hash } = await readBy(token);
  await save(id, { headline: '읽는 동안 바뀐 제목' });
  const late = await http.send('POST', `/api/approval/${token}`, {
    decision: 'approve',
    name: '김하나',
    hash,
  });
  expect(late).toMatchObject({ status: 409, body: { state: 'changed' } });
  expect(await http.get(`/api/approval/${token.slice(0, -2)}xx`)).toMatchObject({ status: 404 });
  expect((await http.get(`/api/press/${token}`)).status).toBe(404);
});

test('an editor may decide that nobody is asked; a writer may not, and strangers never see who approves', async () => {
  const { id } = await makeAnnouncement(cms);
  const writer = await cms.login('writer');
  const never = { partnerApproval: 'never' };
  await http.send('PATCH', `/api/partnerships/${id}?draft=true`, never, writer);
  expect((await publish(id)).status).toBe(400);
  expect((await save(id, never)).status).toBe(200);
  expect(await published(id)).toBe('published');
  const open = JSON.stringify((await http.get(`/api/partnerships/${id}?depth=1`)).body);
  expect(open).toContain(id);
  expect(open).not.toMatch(/one@example|partnerApproval|approval/);
});

test('what a partner has not approved is not published at its time either', async () => {
  const { id } = await makeAnnouncement(cms);
  const { startClock } = await import('../../src/publishing/schedule/index.ts');
  const publishAt = new Date(Date.now() + 500).toISOString();
  await save(id, { publishAt });
  const clock = startClock(cms.payload);
  await expect
    .poll(
      async () => {
        const { docs } = await cms.payload.find({
          collection: 'schedule',
          where: { documentId: { equals: id } },
        });
        return String(docs[0]?.['problem']);
      },
      { timeout: 15_000, interval: 100 },
    )
    .toContain('파트너 승인이 끝나지 않아');
  await clock.stop();
  expect((await http.get(`/api/partnerships/${id}`)).status).toBe(404);
});
