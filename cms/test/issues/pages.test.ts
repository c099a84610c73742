import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import type { PrintedPages } from '@bbk/shared/pages';

import { startCms, type Cms } from '../harness.ts';
import { makeMagazine } from './magazine.ts';

/** Enough that a renderer that is killed after three has some left, and that some stay closed. */
const sheets = 8;
/** Pages are made with what others leave of the machine. */
const patience = 900_000;

type Login = { authorization: string };
type Row = {
  id: string;
  sheet: number;
  screen: { filename: string; width: number; height: number };
  thumb: { filename: string };
  zoom: { filename: string };
  lines: { y: number; words: [string, number, number][] }[];
};

let cms: Cms;
let editor: Login;
let pdf: string;
let issue: string;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.login('editor');
});
afterAll(() => cms.stop());

async function upload(bytes: Buffer, headers: Record<string, string>) {
  const body = new FormData();
  body.set('file', new File([new Uint8Array(bytes)], '창간호.pdf', { type: 'application/pdf' }));
  body.set('_payload', JSON.stringify({ title: '창간호 최종' }));
  const response = await cms.fetch('/api/issue-pdfs', { method: 'POST', headers, body });
  const answer = (await response.json()) as {
    doc?: { id: string; filename: string; pageState: string };
    errors?: { message: string; data?: { errors?: { message: string }[] } }[];
  };
  return { status: response.status, ...answer };
}

const folder = (...path: string[]) => join(cms.data, ...path);
const filesIn = (...path: string[]) =>
  existsSync(folder(...path)) ? readdirSync(folder(...path)) : [];
const run = () => cms.payload.jobs.run({ queue: 'pages', limit: 9, sequential: true });

const rows = async (): Promise<Row[]> => {
  const { docs } = await cms.payload.find({
    collection: 'issue-pages',
    where: { pdf: { equals: pdf } },
    sort: 'sheet',
    depth: 0,
    pagination: false,
    limit: 0,
  });
  return docs as unknown as Row[];
};

type Progress = { state: string; sheets: number | null; pages: { sheet: number }[] };
async function progress(): Promise<Progress> {
  const response = await cms.fetch(`/api/issue-pdfs/${pdf}/progress`, { headers: editor });
  return (await response.json()) as Progress;
}

/** The process that renders for this test, as Linux knows it. */
function renderer(): number {
  const mine = readdirSync('/proc').filter((name) => {
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(`pages/${pdf}`);
    } catch {
      return false;
    }
  });
  const [id] = mine.map(Number).filter((each) => each !== process.pid);
  if (id === undefined) throw new Error('nobody renders');
  return id;
}

/** Waits until so many pages are there. */
async function untilMade(count: number): Promise<void> {
  const enough = async () => (await progress()).pages.length >= count;
  await vi.waitUntil(enough, { interval: 100, timeout: patience });
}

describe('the PDF of an issue', () => {
  test('comes in by the disk, under a name of its own, and leaves nothing behind there', async () => {
    const { status, doc, errors } = await upload(await makeMagazine(sheets, 20), editor);
    expect(errors).toBeUndefined();
    expect(status).toBe(201);
    expect(doc?.filename).toMatch(/^[0-9a-f-]{36}\.pdf$/);
    expect(doc?.pageState).toBe('waiting');
    expect(filesIn('cms', 'uploads')).toEqual([]);
    pdf = String(doc?.id);
  });

  test(
    'is made into pages, and goes on where it was when the renderer is killed',
    { timeout: patience },
    async () => {
      const first = run();
      await untilMade(3);
      process.kill(renderer(), 'SIGKILL');
      await first;
      const before = await rows();
      expect(before.length).toBeLessThan(sheets);
      expect(await progress()).toMatchObject({ state: 'rendering', sheets });

      const again = await cms.fetch(`/api/issue-pdfs/${pdf}/render`, {
        method: 'POST',
        headers: editor,
      });
      expect(again.status).toBe(202);
      await run();
      expect((await progress()).state).toBe('ready');
      const after = await rows();
      expect(after.map(({ sheet }) => sheet)).toEqual(
        Array.from({ length: sheets }, (_, index) => index + 1),
      );
      expect(after.slice(0, before.length)).toEqual(before);
      // Nothing lies there but what the rows name.
      expect(filesIn('cms', 'pages', pdf)).toHaveLength(sheets * 3);
    },
  );

  test('is cut where the knife cuts, and its words stand where they are printed', async () => {
    const [first] = await rows();
    if (!first) throw new Error('no page');
    const file = folder('cms', 'pages', pdf, first.screen.filename);
    const { width, height, format } = await sharp(file).metadata();
    expect({ width, height, format }).toEqual({
      width: first.screen.width,
      height: 1500,
      format: 'webp',
    });
    expect(width / height).toBeCloseTo(298 / 420, 2);
    const [line] = first.lines;
    expect(first.lines).toHaveLength(1);
    expect(line?.words.map(([word]) => word)).toEqual(['Sheet', '1', 'of', 'the', 'magazine']);
    // A tenth from the left; the baseline in the middle, and the letters stand on it.
    expect(line?.words[0]?.[1]).toBeCloseTo(1000, -2);
    expect(line?.y).toBeGreaterThan(4500);
    expect(line?.y).toBeLessThan(5000);
  });

  test.each([
    ['no PDF', Buffer.from('<html>'), 'PDF'],
    ['cut off', Buffer.from('%PDF-1.7 and then nothing'), '끝이 잘린'],
    ['one that runs', Buffer.from(`%PDF-1.7 ${'-'.repeat(99)}/JavaScript %%EOF`), '실행되는'],
  ])('is refused when it is %s, with a sentence that says why', async (_, bytes, said) => {
    const { status, errors } = await upload(bytes, editor);
    expect(status).toBe(400);
    expect(JSON.stringify(errors)).toContain(said);
    expect(filesIn('cms', 'uploads')).toEqual([]);
  });

  test('is not taken in from strangers at all', async () => {
    const { status } = await upload(await makeMagazine(1), {});
    expect(status).toBe(401);
  });

  test('says so when it can not be read', async () => {
    const { doc } = await upload(Buffer.from('%PDF-1.7 nothing startxref 0 %%EOF'), editor);
    await run();
    const response = await cms.fetch(`/api/issue-pdfs/${doc?.id}/progress`, { headers: editor });
    expect(await response.json()).toMatchObject({ state: 'failed', problem: 'unreadable' });
  });
});

const publicFiles = () => filesIn('media').filter((name) => name.endsWith('.webp'));
const settled = () => cms.payload.jobs.run({ queue: 'default', limit: 20 });
const update = async (data: Record<string, unknown>) => {
  await cms.payload.update({ collection: 'issues', id: issue, data, locale: 'ko' });
};
async function read(query = ''): Promise<PrintedPages | number> {
  const response = await cms.fetch(`/api/issues/${issue}/pages${query}`);
  return response.ok ? ((await response.json()) as PrintedPages) : response.status;
}
const pagesOf = async (query = '') => {
  const answer = await read(query);
  if (typeof answer === 'number') throw new Error(String(answer));
  return answer.pages;
};
const freeLabels = async () =>
  (await pagesOf()).filter(({ pictures }) => pictures).map(({ label }) => label);

describe('the pages of an issue', () => {
  test('are nobody’s while the issue is a draft or under embargo', async () => {
    const { id } = await cms.payload.create({
      collection: 'issues',
      data: {
        number: 1,
        title: '창간호',
        status: 'onSale',
        pdf,
        firstPage: 3,
        pageCount: sheets - 4,
        freePages: '1-2',
        _status: 'draft',
      },
      draft: true,
      locale: 'ko',
    });
    issue = String(id);
    expect(await read()).toBe(404);
    expect(publicFiles()).toEqual([]);
    await update({ _status: 'published', embargoUntil: '2999-01-01T00:00:00.000Z' });
    expect(await read()).toBe(404);
    expect(publicFiles()).toEqual([]);
  });

  test('that are free are there once it is public, with the covers, and no other', async () => {
    await update({ embargoUntil: null });
    expect(await freeLabels()).toEqual(['c1', 'c2', '1', '2', 'c3', 'c4']);
    const pages = await pagesOf('?text=2');
    expect(pages).toHaveLength(sheets);
    const named = pages.flatMap(({ pictures }) =>
      pictures ? Object.values(pictures).map(({ filename }) => filename) : [],
    );
    expect(publicFiles().sort()).toEqual([...named].sort());
    expect(pages.filter(({ lines }) => lines).map(({ label }) => label)).toEqual(['2']);
    expect(pages.find(({ label }) => label === '3')).toMatchObject({ pictures: null, lines: null });
  });

  test('tell nobody the name of a page that is closed', async () => {
    const closed = (await rows())[5];
    if (!closed) throw new Error('no page');
    const paths = [
      '/api/issue-pages',
      `/api/issue-pages/${closed.id}`,
      `/api/issue-pages/${closed.id}/screen`,
      `/api/issue-pdfs/${pdf}`,
      `/api/issue-pdfs/${pdf}/progress`,
      `/api/issues/${issue}?depth=3`,
      `/api/issues/${issue}/pages?text=all`,
    ];
    const contributor = await cms.login('contributor');
    for (const path of paths) {
      for (const headers of [{}, contributor]) {
        const text = await (await cms.fetch(path, { headers })).text();
        expect(text).not.toContain(closed.screen.filename);
        expect(text).not.toContain(`["${closed.sheet}",`);
      }
    }
    const picture = await cms.fetch(`/api/issue-pages/${closed.id}/screen`, { headers: editor });
    expect(picture.headers.get('content-type')).toBe('image/webp');
  });

  test('are closed again, and with the issue they are all gone', async () => {
    await update({ freePages: '2', freeCovers: false });
    expect(await freeLabels()).toEqual(['2']);
    expect(publicFiles()).toHaveLength(3);
    await update({ _status: 'draft' });
    expect(await read()).toBe(404);
    expect(publicFiles()).toEqual([]);
  });

  test('go where they belong by a job, should the process end after the commit', async () => {
    await update({ _status: 'published', freePages: '1' });
    const { withdraw } = await import('../../src/domains/issues/pages/operations/files.ts');
    for (const name of publicFiles()) await withdraw(name);
    await settled();
    expect(publicFiles()).toHaveLength(3);
  });

  test('go with their PDF', async () => {
    await cms.payload.delete({ collection: 'issue-pdfs', id: pdf });
    expect(await pagesOf()).toEqual([]);
    expect(publicFiles()).toEqual([]);
    expect(existsSync(folder('cms', 'pages', pdf))).toBe(false);
  });
});
