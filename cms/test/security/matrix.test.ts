import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Role } from '../../src/workflow/roles.ts';
import { unique } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';
import { matrix } from './matrix.ts';

const askers = ['stranger', 'contributor', 'writer', 'editor', 'admin'] as const;
type Asker = (typeof askers)[number];

type Collection = keyof typeof matrix;

let cms: Cms;
let section = '';
let organisation = '';
let number = 100;
const headers: Partial<Record<Asker, Record<string, string>>> = {};

const noCover = '표지는 나중에 올립니다';
const content: Record<Collection, () => Record<string, unknown>> = {
  articles: () => ({
    language: 'ko',
    kind: 'news',
    headline: unique('기사'),
    dek: '요약',
    section,
  }),
  partnerships: () => ({
    language: 'ko',
    headline: unique('제휴'),
    dek: '요약',
    partners: [{ organisation }],
  }),
  issues: () => ({
    title: unique('호'),
    number: (number += 1),
    status: 'upcoming',
    preflightReason: noCover,
  }),
  sections: () => ({ name: unique('섹션') }),
  tags: () => ({ name: unique('태그') }),
  people: () => ({ name: unique('사람'), kind: 'staff' }),
  organisations: () => ({ name: unique('단체'), kind: 'company' }),
  artists: () => ({ name: unique('가수'), kind: 'solo' }),
  redirects: () => ({ from: `/${unique('old')}`, to: '/', kind: 'permanent' }),
  users: () => ({
    email: `${unique('user')}@example.com`,
    password: 'long-enough-password',
    name: '사람',
    role: 'writer',
  }),
};
const change: Partial<Record<Collection, Record<string, unknown>>> = {
  articles: { dek: '바뀐 요약' },
  partnerships: { dek: '바뀐 요약' },
  issues: { volume: '2', preflightReason: noCover },
  redirects: { to: '/latest' },
  users: { name: '바뀐 이름' },
};

async function make(collection: Collection, status: 'draft' | 'published'): Promise<string> {
  const withStatus = 'readDraft' in matrix[collection] ? { _status: status } : {};
  const { id } = await cms.payload.create({
    collection,
    data: { ...content[collection](), ...withStatus } as never,
    draft: status === 'draft',
    locale: 'ko',
  });
  return String(id);
}

const reading = ['read', 'readDraft', 'versions'];
const isDraft = (operation: string) => ['readDraft', 'trashDraft'].includes(operation);
const kept = new Map<string, string>();
const keyOf = (collection: Collection, operation: string) =>
  `${collection} ${isDraft(operation) ? 'draft' : 'published'}`;

/** What the operation is tried on: the same document for all, until one who may has changed it. */
async function subject(collection: Collection, operation: string): Promise<string> {
  const key = keyOf(collection, operation);
  const status = isDraft(operation) ? 'draft' : 'published';
  const id = kept.get(key) ?? (await make(collection, status));
  kept.set(key, id);
  return id;
}

const now = () => new Date().toISOString();
type Request = [method: string, path: string, data?: object];

async function request(collection: Collection, operation: string): Promise<Request> {
  const base = `/api/${collection}`;
  const id = operation.startsWith('create') ? '' : await subject(collection, operation);
  const data = change[collection] ?? { name: unique('바뀐') };
  const requests: Record<string, Request> = {
    read: ['GET', `${base}/${id}`],
    readDraft: ['GET', `${base}/${id}?draft=true`],
    create: [
      'POST',
      'readDraft' in matrix[collection] ? `${base}?draft=true` : base,
      content[collection](),
    ],
    createPublic: ['POST', base, { ...content[collection](), _status: 'published' }],
    update: ['PATCH', `${base}/${id}`, data],
    updateAsDraft: ['PATCH', `${base}/${id}?draft=true`, data],
    publish: ['PATCH', `${base}/${id}?draft=true`, { ...data, _status: 'published' }],
    unpublish: ['PATCH', `${base}/${id}`, { _status: 'draft' }],
    trash: ['PATCH', `${base}/${id}`, { deletedAt: now() }],
    trashDraft: ['PATCH', `${base}/${id}`, { deletedAt: now() }],
    delete: ['DELETE', `${base}/${id}`],
    versions: ['GET', `${base}/versions`],
  };
  const found = requests[operation];
  if (!found) throw new Error(`no request for ${operation}`);
  return found;
}

beforeAll(async () => {
  cms = await startCms();
  // The last admin can not be deleted: there is one more than those that the table deletes.
  for (const role of ['admin', 'editor', 'writer', 'contributor'] satisfies Role[]) {
    headers[role] = { authorization: (await cms.login(role)).authorization };
  }
  const made = await cms.payload.create({
    collection: 'sections',
    data: { name: '뉴스' },
    locale: 'ko',
  });
  section = String(made.id);
  const partner = await cms.payload.create({
    collection: 'organisations',
    data: { name: '단체', kind: 'company' },
    locale: 'ko',
  });
  organisation = String(partner.id);
});
afterAll(() => cms.stop());

const rows = Object.entries(matrix).flatMap(([collection, operations]) =>
  Object.entries(operations).flatMap(([operation, letters]) =>
    askers.map((asker, index) => ({
      collection: collection as Collection,
      operation,
      asker,
      may: letters[index] === 'y',
    })),
  ),
);

describe('who may do what', () => {
  test.each(rows)(
    '$asker, $operation $collection: $may',
    async ({ asker, collection, operation, may }) => {
      const [method, path, data] = await request(collection, operation);
      const response = await cms.fetch(`${path}${path.includes('?') ? '&' : '?'}locale=ko`, {
        method,
        headers: { 'content-type': 'application/json', ...headers[asker] },
        ...(data ? { body: JSON.stringify(data) } : {}),
      });
      if (may && !reading.includes(operation)) kept.delete(keyOf(collection, operation));
      const answer = `${response.status} ${await response.clone().text()}`;
      if (may) expect(answer).toMatch(/^20[01] /);
      else expect(answer).toMatch(/^(401|403|404) /);
    },
  );
});
