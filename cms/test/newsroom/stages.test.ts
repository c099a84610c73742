import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { State } from '../../src/workflow/stages/stages.ts';
import type { Action } from '../../src/workflow/stages/transitions.ts';
import { makeArticle, makeSection, news, unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let section = '';

const askers = ['stranger', 'contributor', 'author', 'writer', 'editor', 'admin'] as const;
type Asker = (typeof askers)[number];
const who: Partial<Record<Asker, { authorization: string; id: string }>> = {};

/** Takes a step; `author` is a contributor, and every article here is theirs. */
async function take(asker: Asker, id: string, step: Record<string, unknown>) {
  const { authorization } = who[asker] ?? {};
  const response = await cms.fetch(`/api/articles/${id}/transition`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(step),
  });
  const answer = (await response.json()) as {
    state?: State;
    actions?: { action: Action }[];
    errors?: { message: string }[];
  };
  return { status: response.status, ...answer };
}

const soon = () => new Date(Date.now() + 3_600_000).toISOString();
const given: Partial<Record<Action, object>> = {
  requestChanges: { comment: '둘째 문단의 출처를 확인해 주세요.' },
  retract: { comment: '인용이 사실과 달라 철회합니다.' },
  reinstate: { comment: '확인을 마쳤습니다.' },
  schedule: { at: soon() },
  correct: { correction: { kind: 'correction', text: '날짜를 바로잡습니다.' } },
};
const step = (action: Action) => ({ action, ...given[action] });

/** How an article comes to each state, by an editor, but for who submits it. */
const ways: Record<State, readonly [Asker, Action][]> = {
  draft: [],
  review: [['author', 'submit']],
  approved: [
    ['author', 'submit'],
    ['editor', 'approve'],
  ],
  scheduled: [['editor', 'schedule']],
  published: [['editor', 'publish']],
  corrected: [
    ['editor', 'publish'],
    ['editor', 'correct'],
  ],
  retracted: [
    ['editor', 'publish'],
    ['editor', 'retract'],
  ],
};

async function makeDraft(): Promise<string> {
  const { id } = await cms.payload.create({
    collection: 'articles',
    data: { ...news(), section },
    draft: true,
    overrideAccess: true,
    user: { id: who.author?.id, collection: 'users', role: 'contributor' },
  });
  return String(id);
}

async function bring(to: State): Promise<string> {
  const id = await makeDraft();
  for (const [asker, action] of ways[to]) {
    const { errors, status } = await take(asker, id, step(action));
    expect(`${action} ${status} ${JSON.stringify(errors ?? '')}`).toBe(`${action} 200 ""`);
  }
  return id;
}

const as = (asker: Asker) => ({
  'content-type': 'application/json',
  authorization: who[asker]?.authorization ?? '',
});
const patch = (asker: Asker, id: string, data: object, query = 'draft=true') =>
  cms.fetch(`/api/articles/${id}?${query}`, {
    method: 'PATCH',
    headers: as(asker),
    body: JSON.stringify(data),
  });
async function stateFor(asker: Asker, id: string) {
  const response = await cms.fetch(`/api/articles/${id}/workflow`, { headers: as(asker) });
  return (await response.json()) as {
    state: State;
    isLive: boolean;
    note: string | null;
    actions: { action: Action }[];
  };
}
const publicly = async (id: string) => {
  const response = await cms.fetch(`/api/articles/${id}`);
  return { status: response.status, text: await response.text() };
};

beforeAll(async () => {
  cms = await startCms();
  for (const role of ['contributor', 'writer', 'editor', 'admin'] as const) {
    who[role] = await cms.login(role);
  }
  who.author = await cms.login('contributor');
  section = (await makeSection(cms)).id;
});
afterAll(() => cms.stop());

/** One letter for each asker, in the order above: y may, - may not. Each from a state where the step is possible. */
const matrix: Record<Action, readonly [from: State, letters: string]> = {
  submit: ['draft', '--yyyy'],
  withdraw: ['review', '--y-yy'],
  requestChanges: ['review', '----yy'],
  approve: ['review', '----yy'],
  publish: ['approved', '----yy'],
  schedule: ['approved', '----yy'],
  unschedule: ['scheduled', '----yy'],
  correct: ['published', '----yy'],
  unpublish: ['published', '----yy'],
  retract: ['published', '----yy'],
  reinstate: ['retracted', '----yy'],
};
const cells = Object.entries(matrix).flatMap(([action, [from, letters]]) =>
  askers.map((asker, index) => ({
    action: action as Action,
    from,
    asker,
    may: letters[index] === 'y',
  })),
);

describe('who may take which step', () => {
  test.each(cells)('$asker, $action from $from: $may', async ({ action, asker, from, may }) => {
    const id = await bring(from);
    const { status } = await take(asker, id, step(action));
    if (may) expect(status).toBe(200);
    else expect([401, 403, 404]).toContain(status);
  });
});

/** What an editor is offered at each state: nothing else is possible. */
const offered: Record<State, readonly Action[]> = {
  draft: ['submit', 'publish', 'schedule'],
  review: ['approve', 'publish', 'schedule', 'requestChanges', 'withdraw'],
  approved: ['publish', 'schedule', 'requestChanges'],
  scheduled: ['publish', 'schedule', 'unschedule', 'requestChanges'],
  published: ['correct', 'retract', 'unpublish'],
  corrected: ['correct', 'retract', 'unpublish'],
  retracted: ['reinstate'],
};

describe('which steps lead on from where', () => {
  test.each(Object.keys(offered) as State[])('%s', async (state) => {
    const id = await bring(state);
    const overview = await stateFor('editor', id);
    expect(overview.state).toBe(state);
    expect(overview.actions.map(({ action }) => action)).toEqual(offered[state]);
    const refused = Object.keys(matrix).find(
      (action) => !offered[state].includes(action as Action),
    );
    const { errors, status } = await take('editor', id, step(refused as Action));
    expect(status).toBe(409);
    expect(errors?.[0]?.message).toMatch(/단계라서/);
  });
});

describe('what a step asks for', () => {
  test('changes are requested with a comment, which the writer then reads', async () => {
    const id = await bring('review');
    expect(await take('editor', id, { action: 'requestChanges' })).toMatchObject({ status: 400 });
    await take('editor', id, step('requestChanges'));
    expect(await stateFor('author', id)).toMatchObject({
      state: 'draft',
      note: '둘째 문단의 출처를 확인해 주세요.',
    });
  });

  test('what an editor has not seen is not approved', async () => {
    const id = await bring('review');
    const seen = (await stateFor('editor', id)) as { seen?: string };
    await patch('author', id, { dek: '나중에 고친 요약' });
    const answer = await take('editor', id, { action: 'approve', seen: seen.seen });
    expect(answer.status).toBe(409);
    expect(answer.errors?.[0]?.message).toMatch(/새로고침/);
  });

  test('a request that says nothing is a 400 with a sentence', async () => {
    const id = await makeDraft();
    for (const body of [{}, { action: 'explode' }, { action: 'schedule', at: 'tomorrow' }]) {
      const { errors, status } = await take('editor', id, body);
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toMatch(/알아볼 수 없습니다/);
    }
  });
});

describe('the stage follows what is done, whichever way it is done', () => {
  test('nobody writes it', async () => {
    const id = await makeDraft();
    await patch('editor', id, { stage: 'approved', stageNote: '제가 승인함' });
    expect(await stateFor('editor', id)).toMatchObject({ state: 'draft', note: null });
  });

  test('an edit after the approval sends it back, the same text again does not', async () => {
    const id = await bring('approved');
    const same = await cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 });
    const { body: text, headline } = same as unknown as Record<string, unknown>;
    await patch('author', id, { headline, body: text });
    expect(await stateFor('author', id)).toMatchObject({ state: 'approved' });
    await patch('author', id, { headline: '다른 제목' });
    expect(await stateFor('author', id)).toMatchObject({ state: 'draft' });
  });

  test('an editor who publishes or takes away over the API leaves the same stage', async () => {
    const id = await makeDraft();
    await patch('editor', id, { _status: 'published' }, '');
    expect(await stateFor('editor', id)).toMatchObject({ state: 'published', isLive: true });
    await patch('editor', id, { _status: 'draft' }, '');
    expect(await stateFor('editor', id)).toMatchObject({ state: 'draft', isLive: false });
  });

  test('a change of a live article is reviewed beside it', async () => {
    const id = await bring('published');
    const { headline } = await cms.payload.findByID({ collection: 'articles', id });
    await patch('author', id, { headline: '새 제목' });
    expect(await stateFor('author', id)).toMatchObject({ state: 'draft', isLive: true });
    for (const [asker, action] of [
      ['author', 'submit'],
      ['editor', 'approve'],
    ] as const) {
      expect(await take(asker, id, step(action))).toMatchObject({ status: 200, isLive: true });
      expect((await publicly(id)).text).toContain(headline);
    }
    await take('editor', id, step('publish'));
    expect((await publicly(id)).text).toContain('새 제목');
    expect(await stateFor('editor', id)).toMatchObject({ state: 'published' });
  });

  test('readers are told of no stage', async () => {
    const id = await bring('corrected');
    const { text } = await publicly(id);
    expect(text).not.toMatch(/stage|retraction/);
    const asked = await cms.fetch('/api/articles?where[stage][equals]=published');
    expect(asked.status).toBe(400);
  });

  test('a version that is restored is a draft, whatever it was', async () => {
    const id = await bring('published');
    await patch('editor', id, { headline: '다음 제목' });
    const versions = await cms.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    });
    const response = await cms.fetch(`/api/articles/versions/${versions.docs[0]?.id}?draft=true`, {
      method: 'POST',
      headers: as('editor'),
    });
    expect(response.status).toBe(200);
    expect(await stateFor('editor', id)).toMatchObject({ state: 'draft', isLive: true });
  });
});

describe('a retraction', () => {
  test('leaves a notice, and nothing of the text', async () => {
    const article = await makeArticle(cms, {
      section,
      headline: unique('틀린 기사'),
      dek: '틀린 요약',
    });
    const id = article.id;
    await take('editor', id, step('retract'));
    expect(await publicly(id)).toMatchObject({ status: 404 });
    const like = encodeURIComponent('틀린');
    const found = await cms.fetch(`/api/articles?where[dek][like]=${like}`);
    expect(await found.json()).toMatchObject({ totalDocs: 0 });
    const query = new URLSearchParams({ slug: String(article.slug), language: 'ko' });
    const notice = await cms.fetch(`/api/articles/retracted?${query}`);
    const { docs } = (await notice.json()) as { docs: object[] };
    expect(docs).toEqual([
      {
        id,
        slug: article.slug,
        language: 'ko',
        headline: article.headline,
        retractedAt: expect.any(String) as string,
        notice: '인용이 사실과 달라 철회합니다.',
      },
    ]);
  });

  test('is told to the site as one, and leaves every list', async () => {
    const id = await bring('retracted');
    const { docs } = await cms.payload.find({
      collection: 'outbox-events',
      where: { documentId: { equals: id } },
      sort: '-sequence',
      limit: 1,
    });
    expect(docs[0]).toMatchObject({ kind: 'retracted' });
  });

  test('stays while the text is worked on, and ends when it is undone', async () => {
    const id = await bring('retracted');
    await patch('editor', id, { headline: '고친 제목' });
    expect(await stateFor('editor', id)).toMatchObject({ state: 'retracted' });
    await patch('editor', id, { headline: '또 고친 제목' }, '');
    expect(await stateFor('editor', id)).toMatchObject({ state: 'retracted' });
    await take('editor', id, step('reinstate'));
    expect(await stateFor('editor', id)).toMatchObject({ state: 'draft', isLive: false });
    const notices = await (await cms.fetch('/api/articles/retracted')).text();
    expect(notices).not.toContain(id);
  });
});
