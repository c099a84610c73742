import { expect, test } from '@playwright/test';

import { makeMagazine } from '../../cms/test/issues/magazine.ts';
import { CmsInstance, emptyMagazine } from '../support/cms-instance.ts';
import { isLong, progress, report } from '../support/length.ts';
import { watchMemory } from '../support/memory.ts';

const sheets = 200;
const megabytes = 150;
const mostMemory = 600;
const minutes = 60_000;

type Progress = { state: string; pages: { id: string; sheet: number }[] };

/** A magazine of this many bytes at least: how small a picture gets is the encoder's to say. */
async function largeMagazine(): Promise<Buffer> {
  const sample = await makeMagazine(4, 800);
  const perPage = sample.length / 4;
  const wanted = (megabytes * 1_000_000) / sheets;
  return makeMagazine(sheets, Math.ceil((800 * wanted * 1.02) / perPage));
}

test('the pages of a 200-page PDF of 150 MB are made in bounded memory, and go on where a kill stopped them', async () => {
  test.skip(!isLong, 'It keeps a core busy for minutes: pnpm bench:pdf');
  test.setTimeout(90 * minutes);
  const bytes = await largeMagazine();
  expect(bytes.length).toBeGreaterThanOrEqual(megabytes * 1_000_000);
  const cms = new CmsInstance(emptyMagazine());
  await cms.start();
  const memory = watchMemory(cms.magazine.folder);
  try {
    const since = Date.now();
    const file = new File([new Uint8Array(bytes)], 'magazine.pdf', { type: 'application/pdf' });
    const { id } = await cms.send('issue-pdfs', file, { title: '200쪽' });
    const look = () => cms.get<Progress>('GET', `issue-pdfs/${id}/progress`);
    const made = async () => {
      const { pages } = await look();
      progress('pages', pages.length, sheets);
      return pages.length;
    };
    const patient = { timeout: 60 * minutes, intervals: [1_000] };
    await expect.poll(made, patient).toBeGreaterThan(sheets / 3);
    const before = (await look()).pages;
    await cms.kill();
    await cms.start();
    const state = async () => {
      await made();
      return (await look()).state;
    };
    await expect.poll(state, patient).toBe('ready');
    const { pages } = await look();
    expect(pages.map(({ sheet }) => sheet)).toEqual(
      Array.from({ length: sheets }, (_, at) => at + 1),
    );
    // What was there is there still: it was not made again.
    const kept = new Set(pages.map((page) => page.id));
    expect(before.filter((page) => !kept.has(page.id))).toEqual([]);
    const figures = {
      pages: sheets,
      'size (MB)': Math.round(bytes.length / 1_000_000),
      'made before the kill': before.length,
      'peak memory of the CMS and its renderer (MB, PSS)': memory.peak(),
      'all of it (s)': Math.round((Date.now() - since) / 1_000),
    };
    console.log(figures);
    report('SIGKILL of the CMS while it makes pages of a large PDF', figures);
    expect(memory.peak()).toBeLessThan(mostMemory);
  } finally {
    memory.stop();
    await cms.remove();
  }
});
