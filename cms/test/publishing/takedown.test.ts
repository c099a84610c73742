import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { regenerateRequest, type ContentEvent } from '@bbk/shared/events';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCms, type Cms } from '../harness.ts';

/** A site as the CMS and a reader meet it: it does what it is told, and shows whatever is in `shown`. */
const told: ContentEvent[] = [];
const shown = new Set<string>();
const server = createServer((request, response) => void answer(request, response));
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.statusCode = shown.has(request.url ?? '') ? 200 : 404;
    response.end();
    return;
  }
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const { event } = regenerateRequest.parse(JSON.parse(body));
  told.push(event);
  const outcome = event.kind === 'unpublished' ? 'removed' : 'regenerated';
  const pages = event.paths.map((path) => ({ path, outcome, ms: 1 }));
  const lines = [...pages, { done: true, repeated: false, complete: true }];
  response.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Another process's sweep, or a machine under load, may be what delivers. */
const patient = { timeout: 10_000 };
let cms: Cms;
let editor: { authorization: string };
let section: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  cms = await startCms({ SITE_URL: `http://127.0.0.1:${port}` });
  editor = await cms.login('editor');
  const data = { name: '뉴스', slug: 'news' };
  section = String((await cms.payload.create({ collection: 'sections', data })).id);
});
afterAll(async () => {
  await cms.stop();
  server.closeAllConnections();
  server.close();
});

const article = async (slug: string) => {
  const text = { language: 'ko', headline: slug, slug, section, kind: 'news', origin: 'own' };
  const data = { ...text, _status: 'published' } as never;
  return String((await cms.payload.create({ collection: 'articles', data })).id);
};

const call = (path: string, headers: { authorization: string }, body?: unknown) =>
  cms.fetch(`/api/takedown/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: headers.authorization, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const because = { reason: '초상권 침해 신고' };

type Receipt = { reason: string; confirmedAt: string | null; visible: string[] } | null;
const receipt = async (path: string): Promise<Receipt> => {
  const { deliveriesSettled } = await import('../../src/publishing/index.ts');
  await deliveriesSettled(cms.payload);
  const { takedown } = (await (await call(path, editor)).json()) as { takedown: Receipt };
  return takedown;
};

test('an article is gone for strangers at once, and is said to be gone only where it is', async () => {
  const id = await article('내릴-기사');
  const path = `/articles/${encodeURIComponent('내릴-기사')}`;
  shown.add(path);
  expect(await receipt(`articles/${id}`)).toBeNull();
  expect((await call(`articles/${id}`, editor, because)).status).toBe(200);
  expect((await cms.fetch(`/api/articles/${id}`)).status).toBe(404);
  const still = await receipt(`articles/${id}`);
  expect(still).toMatchObject({ reason: because.reason, confirmedAt: null });
  expect(still?.visible).toEqual([expect.stringContaining(path)]);
  const unpublished = { kind: 'unpublished', documentId: id, paths: [path] };
  await expect.poll(() => told, patient).toContainEqual(expect.objectContaining(unpublished));
  shown.delete(path);
  const confirmed = async () => (await receipt(`articles/${id}`))?.confirmedAt;
  await expect.poll(confirmed, patient).toEqual(expect.any(String));
});

test('it stays down until an editor lifts it, and is not published by lifting', async () => {
  const id = await article('다시-여는-기사');
  await call(`articles/${id}`, editor, because);
  const publish = () =>
    cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
  await expect(publish()).rejects.toMatchObject({ status: 409 });
  expect((await call(`articles/${id}`, editor, because)).status).toBe(409);
  expect((await call(`articles/${id}/lift`, editor, { reason: '오인 신고' })).status).toBe(200);
  expect((await cms.fetch(`/api/articles/${id}`)).status).toBe(404);
  await publish();
  expect((await cms.fetch(`/api/articles/${id}`)).status).toBe(200);
  const { docs } = await cms.payload.find({
    collection: 'takedowns' as never,
    where: { documentId: { equals: id } },
  });
  expect(docs).toEqual([
    expect.objectContaining({ title: '다시-여는-기사', state: 'lifted', liftReason: '오인 신고' }),
  ]);
});

test('what can no longer be published as it is can still be taken down', async () => {
  const id = await article('미완성');
  const data = { headline: '', section: null } as never;
  await cms.payload.update({ collection: 'articles', id, data, draft: true });
  expect((await call(`articles/${id}`, editor, because)).status).toBe(200);
  expect((await cms.fetch(`/api/articles/${id}`)).status).toBe(404);
});

test('only editors take down, with a reason, what there is', async () => {
  const id = await article('남의-기사');
  const writer = await cms.login('writer');
  expect((await call(`articles/${id}`, writer, because)).status).toBe(403);
  expect((await call(`articles/${id}`, editor, { reason: ' ' })).status).toBe(400);
  expect((await call(`users/${id}`, editor, because)).status).toBe(404);
  expect((await call('articles/none', editor, because)).status).toBe(404);
  expect((await call(`articles/${id}/lift`, editor, because)).status).toBe(409);
  expect((await cms.fetch(`/api/articles/${id}`)).status).toBe(200);
});

type File = { filename: string };
type Uploaded = File & { sizes: { small: File; share: File } };

async function picture() {
  const background = '#c81e1e';
  const data = await sharp({ create: { width: 800, height: 600, channels: 3, background } })
    .png()
    .toBuffer();
  const file = { data, name: 'p.png', mimetype: 'image/png', size: data.length };
  const made = { alt: '사진', released: true } as never;
  return cms.payload.create({ collection: 'media', data: made, file });
}

test('a picture goes with all of its files, and comes back with them', async () => {
  const doc = await picture();
  const id = String(doc.id);
  const { filename, sizes } = doc as unknown as Uploaded;
  const names = [filename, sizes.small.filename, sizes.share.filename];
  const there = () => names.map((name) => existsSync(join(cms.data, 'media', name)));
  expect((await cms.fetch(`/api/media/${id}`)).status).toBe(200);
  expect((await call(`media/${id}`, editor, because)).status).toBe(200);
  expect(there()).toEqual([false, false, false]);
  expect((await cms.fetch(`/api/media/${id}`)).status).toBe(404);
  const confirmed = async () => (await receipt(`media/${id}`))?.confirmedAt;
  await expect.poll(confirmed, patient).toEqual(expect.any(String));
  const paths = names.map((name) => `/media/${name}`);
  const gone = { kind: 'unpublished', documentId: id, paths };
  expect(told).toContainEqual(expect.objectContaining(gone));
  expect((await call(`media/${id}/lift`, editor, because)).status).toBe(200);
  expect(there()).toEqual([true, true, true]);
  expect((await cms.fetch(`/api/media/${id}`)).status).toBe(200);
  expect(await receipt(`media/${id}`)).toBeNull();
  const back = { kind: 'published', documentId: id, paths };
  await expect.poll(() => told, patient).toContainEqual(expect.objectContaining(back));
});

test('a process that was killed before it had hidden the files does it at the next start', async () => {
  const doc = await picture();
  await call(`media/${doc.id}`, editor, because);
  const { showFiles } = await import('../../src/publishing/takedown/files.ts');
  const { hideTakenDown } = await import('../../src/publishing/takedown/operations.ts');
  const file = join(cms.data, 'media', String(doc.filename));
  await showFiles([String(doc.filename)]);
  expect(existsSync(file)).toBe(true);
  await hideTakenDown(cms.payload);
  expect(existsSync(file)).toBe(false);
});
