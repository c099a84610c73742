import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { freePort } from '../../scripts/lib/ports.mjs';
import { CmsInstance, emptyMagazine } from '../support/cms-instance.ts';
import { report } from '../support/length.ts';
import { SiteInstance } from '../support/site-instance.ts';
import { headlineOf, makeSection, newsData } from '../support/writer.ts';

/** Writes until there is no room left, whoever else writes meanwhile. */
function fill(file: string) {
  const part = Buffer.alloc(4_096);
  try {
    for (;;) appendFileSync(file, part);
  } catch (problem) {
    expect((problem as NodeJS.ErrnoException).code).toBe('ENOSPC');
  }
}

type Made = { doc: { id: string; slug: string } };

test('a full disk takes no page away, and what could not be written is made good', async () => {
  test.setTimeout(180_000);
  const port = await freePort();
  const cms = new CmsInstance(emptyMagazine({ siteUrls: [`http://127.0.0.1:${port}`] }));
  const { signingSecret } = cms.magazine;
  const site = new SiteInstance('', { signingSecret, port });
  // A disk of its own, small enough to be filled.
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', site.folder]);
  try {
    await cms.start();
    site.cmsUrl = cms.url;
    await site.start({ ready: true });
    const section = await makeSection(cms);
    const publish = async (name: string) =>
      (await cms.get<Made>('POST', 'articles', newsData(section, headlineOf(name, 0)))).doc;
    const shows =
      ({ slug }: { slug: string }, headline: string) =>
      async () =>
        (await site.read(`/articles/${encodeURIComponent(slug)}`)).html.includes(headline);

    const piece = await publish('꽉 차기 전');
    await expect.poll(shows(piece, headlineOf('꽉 차기 전', 0))).toBe(true);

    const filler = join(site.folder, 'filler');
    fill(filler);
    const headline = headlineOf('꽉 차기 전', 1);
    await cms.get('PATCH', `articles/${piece.id}`, { headline, _status: 'published' });
    const other = await publish('꽉 찬 뒤');
    for (const { slug } of [piece, other]) {
      const { status } = await site.read(`/articles/${encodeURIComponent(slug)}`);
      expect(status, slug).toBe(200);
    }
    expect((await site.read('/')).status).toBe(200);

    rmSync(filler);
    await expect.poll(shows(piece, headline), { timeout: 90_000 }).toBe(true);
    report('The disk of the site is full', { 'pages not 200': 0 });
  } finally {
    await site.kill();
    execFileSync('umount', [site.folder]);
    await site.remove();
    await cms.remove();
  }
});
