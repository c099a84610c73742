import { expect, test } from '@playwright/test';

import { freePort } from '../../scripts/lib/ports.mjs';
import { CmsInstance, emptyMagazine } from '../support/cms-instance.ts';
import { openGate, type Gate } from '../support/gate.ts';
import { Journal } from '../support/journal.ts';
import { progress, quantile, randomMoment, report, times } from '../support/length.ts';
import { SiteInstance } from '../support/site-instance.ts';
import { headlineOf, makeSection, newsData, startWriters } from '../support/writer.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const magazine = emptyMagazine();
const cms = new CmsInstance(magazine);
let site: SiteInstance;
let toSite: Gate;
let section: string;

const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1);

type Made = { doc: { id: string; slug: string } };

const publish = async (name: string) =>
  (await cms.get<Made>('POST', 'articles', newsData(section, headlineOf(name, 0)))).doc;
const change = (id: string, name: string, revision: number) =>
  cms.get('PATCH', `articles/${id}`, {
    headline: headlineOf(name, revision),
    _status: 'published',
  });
const shows = (slug: string, headline: string) => async () => {
  const { html } = await site.read(`/articles/${encodeURIComponent(slug)}`);
  return html.includes(headline);
};

test.beforeAll(async () => {
  const port = await freePort();
  toSite = await openGate(`http://127.0.0.1:${port}`);
  Object.assign(magazine, { siteUrls: [toSite.url] });
  await cms.start();
  site = new SiteInstance(cms.url, {
    signingSecret: magazine.signingSecret,
    folder: magazine.folder,
    port,
  });
  await site.start({ ready: true });
  section = await makeSection(cms);
});

test.afterAll(async () => {
  await site.remove();
  await toSite.close();
  await cms.remove();
});

test('what was published is on its page', async () => {
  const { id, slug } = await publish('보통');
  await expect.poll(shows(slug, headlineOf('보통', 0))).toBe(true);
  await change(id, '보통', 1);
  await expect.poll(shows(slug, headlineOf('보통', 1))).toBe(true);
});

test('a call that is lost is made good by the feed', async () => {
  const { id, slug } = await publish('잃은 부름');
  await expect.poll(shows(slug, headlineOf('잃은 부름', 0))).toBe(true);
  toSite.set('down');
  const since = Date.now();
  await change(id, '잃은 부름', 1);
  await expect.poll(shows(slug, headlineOf('잃은 부름', 1)), { timeout: 45_000 }).toBe(true);
  report('The call to the site is lost', { 'made good after (s)': seconds(since) });
  toSite.set('open');
});

test('an instance that was down while 50 pieces were published is right before it says that it is ready', async () => {
  const count = times(10, 50);
  const before = await publish('그전');
  await expect.poll(shows(before.slug, headlineOf('그전', 0))).toBe(true);
  expect((await site.read('/latest')).status).toBe(200);
  await site.kill();
  const made: { id: string; slug: string }[] = [];
  for (let piece = 0; piece < count; piece += 1) made.push(await publish(`밤새 ${piece}`));
  await change(before.id, '그전', 1);
  const took = await site.start({ ready: true });
  expect(await shows(before.slug, headlineOf('그전', 1))()).toBe(true);
  expect((await site.read('/latest')).html).toContain(headlineOf(`밤새 ${count - 1}`, 0));
  for (const [piece, { slug }] of made.entries()) {
    expect(await shows(slug, headlineOf(`밤새 ${piece}`, 0))(), slug).toBe(true);
  }
  report(`An instance is down during ${count} publications`, {
    'ready and right after (s)': (took / 1000).toFixed(1),
  });
});

test('a site that is killed while it works converges', async () => {
  const kills = times(2, 30);
  test.setTimeout(60_000 + kills * 40_000);
  const journal = new Journal();
  const took: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const writers = startWriters([cms], journal, section, `s${kill}`);
    await writers.more(Math.ceil(Math.random() * 8));
    await randomMoment(300);
    await site.kill();
    await writers.stop();
    took.push(await site.start({ ready: true }));
    progress('kills of the site', kill + 1, kills);
  }
  const slugs = [...journal.newest().values()].slice(-40);
  for (const { slug, revision } of slugs) {
    const page = await site.read(`/articles/${encodeURIComponent(slug)}`);
    expect(page.html).toMatch(new RegExp(`판 (${revision}|${revision + 1})(?!\\d)`));
  }
  journal.remove();
  report('SIGKILL of the site while it is told', {
    kills,
    'ready again, longest (s)': (quantile(took, 1) / 1000).toFixed(1),
  });
});
