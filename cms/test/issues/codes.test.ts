import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeArticle } from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let id: string;
let writer: { authorization: string };
beforeAll(async () => {
  cms = await startCms({ SITE_URL: 'https://magazine.example' });
  writer = await cms.login('writer');
  const { id: article, headline } = await makeArticle(cms, { headline: '표지 이야기' });
  expect(headline).toBe('표지 이야기');
  const contents = [
    { entries: [{ kind: 'article', article, pageFrom: 34, pageTo: 41 }] },
    {
      entries: [
        { kind: 'printOnly', title: '여는 글', pageFrom: 8 },
        { kind: 'printOnly', title: '쪽 없음' },
      ],
    },
  ];
  const issue = await cms.payload.create({
    collection: 'issues',
    data: { number: 1, title: '창간호', status: 'upcoming', contents, _status: 'draft' },
    draft: true,
    locale: 'ko',
  });
  id = String(issue.id);
});
afterAll(() => cms.stop());

const get = (path: string, headers: Record<string, string> = writer) =>
  cms.fetch(`/api/issues/${id}/codes${path}`, { headers });

test('the newsroom has the short address of an issue and of each entry, before it is public', async () => {
  const { codes } = (await (await get('')).json()) as { codes: object[] };
  const code = (page: number | null, title: string | null) => ({
    address: `https://magazine.example/i/1${page === null ? '' : `/${page}`}`,
    caption: `magazine.example/i/1${page === null ? '' : `/${page}`}`,
    page,
    title,
  });
  expect(codes).toEqual([code(null, null), code(34, '표지 이야기'), code(8, '여는 글')]);
});

test('a code is an SVG, or a PDF of 25 millimetres', async () => {
  const svg = await get('/34.svg');
  expect(svg.headers.get('content-type')).toBe('image/svg+xml');
  expect(svg.headers.get('content-disposition')).toContain('1-34.svg');
  expect(await svg.text()).toMatch(/^<svg /);
  const pdf = await PDFDocument.load(await (await get('/34.pdf')).arrayBuffer());
  expect(pdf.getPage(0).getWidth()).toBeCloseTo((25 * 72) / 25.4, 3);
  const all = await PDFDocument.load(await (await get('/all.pdf')).arrayBuffer());
  expect(all.getPageCount()).toBe(1);
});

test('nobody else has them, and what is no code is not found', async () => {
  for (const path of ['', '/34.svg', '/all.pdf']) expect((await get(path, {})).status).toBe(403);
  for (const path of ['/all.svg', '/x.pdf', '/34.png']) expect((await get(path)).status).toBe(404);
});
