import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Role } from '../../src/workflow/roles.ts';
import { startCms, type Cms } from '../harness.ts';
import { matrix } from './matrix.ts';

const askers = ['stranger', 'contributor', 'writer', 'editor', 'admin'] as const;
type Asker = (typeof askers)[number];

/** Written by the system alone; whoever may read it is named by the table. */
const kept = { create: '-----', update: '-----', delete: '-----' };
const forStaff = { ...kept, read: '--yyy' };
const forEditors = { ...kept, read: '---yy' };
const closed = { ...kept, read: '-----' };

/**
 * What has no state of its own: one letter for each asker, in the order above. What is changed and deleted is somebody
 * else's, and in use.
 */
const others = {
  media: { read: 'yyyyy', create: '-yyyy', update: '---yy', delete: '----y' },
  'issue-pdfs': { read: '--yyy', create: '---yy', update: '---yy', delete: '----y' },
  'press-kits': { ...kept, read: 'yyyyy' },
  'issue-pages': forStaff,
  'issue-links': forStaff,
  schedule: forStaff,
  releases: forStaff,
  assignments: forStaff,
  'preflight-overrides': forStaff,
  'preview-links': forStaff,
  approvals: forStaff,
  'press-invitations': forEditors,
  'press-accesses': forEditors,
  'outbox-events': forEditors,
  'outbox-head': forEditors,
  deliveries: forEditors,
  takedowns: forEditors,
  'audit-log': forEditors,
  // One's own only.
  notifications: { ...kept, read: '-yyyy' },
  // Their endpoints ask who may see the document.
  comments: closed,
  'second-factors': closed,
  'payload-jobs': closed,
  'payload-kv': closed,
  'payload-migrations': closed,
  'payload-locked-documents': { create: '-----', read: '-yyyy', update: '--yyy', delete: '---yy' },
  // How somebody has set up their own admin: nobody touches another's.
  'payload-preferences': { create: '-yyyy', read: '-yyyy', update: '-----', delete: '-----' },
} as const satisfies Record<string, Record<Operation, string>>;
type Operation = 'read' | 'create' | 'update' | 'delete';
type Other = keyof typeof others;

const globals = ['home', 'navigation', 'site'] as const;
const ofGlobals = { read: 'yyyyy', update: '---yy' } as const;

let cms: Cms;
const users: Partial<Record<Asker, { id: string; role: Role; collection: 'users' }>> = {};

beforeAll(async () => {
  cms = await startCms();
  for (const role of ['contributor', 'writer', 'editor', 'admin'] satisfies Role[]) {
    const { id } = await cms.login(role);
    users[role] = { id, role, collection: 'users' };
  }
});
afterAll(() => cms.stop());

/** Whether access control lets this pass: what it lets pass fails later, for there is nothing to do it with. */
async function passes(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (problem) {
    const { status } = problem as { status?: number };
    if (status === 400 || status === 404) return true;
    if (status === 403) return false;
    throw problem;
  }
}

async function letters(work: (asker: Asker) => Promise<unknown>): Promise<string> {
  let found = '';
  for (const asker of askers) found += (await passes(() => work(asker))) ? 'y' : '-';
  return found;
}

async function allowed(slug: Other): Promise<Record<Operation, string>> {
  const collection = slug as CollectionSlug;
  const id = '00000000-0000-4000-8000-000000000000';
  const given = (asker: Asker) => ({
    collection,
    overrideAccess: false as const,
    user: users[asker] ?? null,
    locale: 'ko' as const,
  });
  return {
    read: await letters((asker) => cms.payload.find({ ...given(asker), limit: 1 })),
    create: await letters((asker) => cms.payload.create({ ...given(asker), data: {} })),
    update: await letters((asker) => cms.payload.update({ ...given(asker), id, data: {} })),
    delete: await letters((asker) => cms.payload.delete({ ...given(asker), id })),
  };
}

test('every collection and every global has its row: who may do what is never left to a default', () => {
  const rows = [...Object.keys(matrix), ...Object.keys(others)].sort();
  expect(rows).toEqual(cms.config.collections.map(({ slug }) => slug).sort());
  expect([...globals].sort()).toEqual(cms.config.globals.map(({ slug }) => slug).sort());
});

describe('who may do what, apart from what is published', () => {
  test.each(Object.keys(others) as Other[])('%s', async (slug) => {
    expect(await allowed(slug)).toEqual(others[slug]);
  });

  test.each(globals)('global %s', async (name) => {
    const given = (asker: Asker) => ({
      slug: name,
      overrideAccess: false as const,
      user: users[asker] ?? null,
      locale: 'ko' as const,
    });
    expect({
      read: await letters((asker) => cms.payload.findGlobal(given(asker))),
      update: await letters((asker) => cms.payload.updateGlobal({ ...given(asker), data: {} })),
    }).toEqual(ofGlobals);
  });
});
