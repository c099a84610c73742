import { expect, test } from '@playwright/test';
import fc from 'fast-check';

import { urls } from '@bbk/shared/urls';

import { adminToken } from '../support/cms.ts';
import { siteUrl } from '../support/environment.ts';
import { siteRequests, type Generated } from '../support/fuzz/site-requests.ts';
import { fuzzSeen, isKept } from '../support/fuzz/seen.ts';
import { send } from '../support/fuzz/wire.ts';
import { publicAddresses, routedAddresses, type Targets } from '../support/secrets/addresses.ts';
import { Desk } from '../support/secrets/desk.ts';
import { wordsOf } from '../support/secrets/documents.ts';
import { filesOf, type Files } from '../support/secrets/files.ts';
import { plant, type Planted } from '../support/secrets/plant.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** Asked for at the same time. */
const atOnce = 8;
const stamp = Date.now().toString(36);
const words = wordsOf(stamp);

let desk: Desk;
let planted: Planted;
let files: Files;
let home: Record<'ko' | 'en', Record<string, unknown>>;
let targets: Targets;
/** A journalist's own link, of which one letter is another. */
let tampered: string;

const ask = (address: string, redirect: RequestRedirect = 'manual') =>
  fetch(new URL(address, siteUrl), { redirect });

interface Answer {
  readonly address: string;
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly location: string;
}

/** What a stranger gets at each of these addresses. */
async function answers(
  addresses: readonly string[],
  redirect?: RequestRedirect,
): Promise<Answer[]> {
  const waiting = [...new Set(addresses)];
  const found: Answer[] = [];
  const work = async () => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const answer = await ask(address, redirect);
      const { status, headers } = answer;
      const [type, location] = ['content-type', 'location'].map((name) => headers.get(name) ?? '');
      found.push({
        address,
        status,
        type: type ?? '',
        location: location ?? '',
        text: await answer.text(),
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

/** Whether an answer tells of what is hidden; that it repeats what was asked for tells nothing. */
function tells({ address, location, text }: Answer): boolean {
  if (`${text} ${location}`.includes(words.told)) return true;
  const said = planted.slugs;
  const asked = Object.values(said)
    .flat()
    .filter((slug) => address.includes(slug));
  const rest = asked.reduce((left, slug) => left.replaceAll(slug, ''), `${text} ${location}`);
  return rest.includes(words.address);
}

const decoded = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const contents = (html: string) => html.includes(`열린 기사 ${stamp}`);
/** The pages that name the open story have been made since it names what is hidden. */
const isShown = async (address: string) => contents(await (await ask(address)).text());

test.beforeAll(async () => {
  desk = new Desk(await adminToken());
  home = await desk.get('globals/home', { depth: '0' });
  planted = await plant(desk, words, stamp);
  const { ids } = planted;
  const { invitation } = await desk.send<{ invitation: { link: string } }>(
    `announcements/${ids.korean}/invitations`,
    { name: words.told, outlet: words.told },
  );
  const own = invitation.link.split('/').at(-1) ?? '';
  // The first letter of the signature: of the last one some bits mean nothing.
  const at = own.lastIndexOf('.') + 1;
  tampered = `${own.slice(0, at)}${own[at] === 'A' ? 'B' : 'A'}${own.slice(at + 1)}`;
  const pages = () => desk.get<{ state: string }>(`issue-pdfs/${ids.pdf}/progress`);
  await expect.poll(async () => (await pages()).state, { timeout: 90_000 }).toBe('ready');
  const kit = () => desk.get<{ state: string }>(`press-kits/${ids.korean}`).catch(() => null);
  await expect.poll(async () => (await kit())?.state, { timeout: 60_000 }).toBe('ready');
  files = await filesOf(desk, planted);
  targets = {
    slugs: planted.slugs,
    numbers: planted.numbers,
    files: [...files.pictures, ...files.held],
    asked: words.asked,
    token: tampered,
  };
  for (const address of [urls.latest('ko'), urls.list('ko', 'tags', planted.names.tag.slug)])
    await expect.poll(() => isShown(address), { timeout: 30_000 }).toBe(true);
});

test.afterAll(async () => {
  await desk.send('globals/home', { ko: home.ko, en: home.en });
  await desk.clear();
});

test('nothing of an unreleased issue or an embargoed announcement is at any address of the site @alone', async () => {
  const addresses = [
    ...Object.values(publicAddresses(targets)).flat(),
    ...routedAddresses(targets),
  ];
  const got = await answers(addresses);
  expect(got.filter(tells).map(({ address, status }) => `${status} ${address}`)).toEqual([]);
  // It is not the server that hides it by being down, nor is there a file, or a page without words.
  expect(got.filter(({ status }) => status >= 500).map(({ address }) => address)).toEqual([]);
  const hidden = got.filter(
    ({ address, status }) =>
      status === 200 &&
      [words.address, tampered, ...files.held].some((name) => address.includes(name)),
  );
  expect(hidden.map(({ address }) => address)).toEqual([]);
  const named = got.filter(({ address, location, text }) =>
    files.pictures.some((name) => !address.includes(name) && `${text} ${location}`.includes(name)),
  );
  expect(named.map(({ address }) => address)).toEqual([]);
});

test('whatever is asked of the site, it neither fails nor tells of them @alone', async () => {
  test.setTimeout(isKept ? 3_600_000 : 180_000);
  const known = [...Object.values(publicAddresses(targets)).flat(), ...routedAddresses(targets)];
  const seen = fuzzSeen('the site');
  const ask = async (asked: Generated) => {
    const { status, told } = await send(siteUrl, asked);
    seen.count(status);
    expect(status, JSON.stringify(asked)).toBeLessThan(500);
    const address = decoded(asked.path);
    const answer = { address, status, type: '', location: '', text: told };
    expect(tells(answer), JSON.stringify(asked)).toBe(false);
  };
  const assert = (numRuns: number, seed: number) =>
    fc.assert(fc.asyncProperty(siteRequests(known), ask), { numRuns, seed, endOnFailure: true });
  // What is made once, whatever is asked for, is no growth.
  await assert(Math.ceil(seen.runs / 5), seen.seed);
  seen.begins();
  await assert(Math.floor((seen.runs * 4) / 5), seen.seed + 1);
  const growth = seen.growth();
  if (isKept) expect(growth).toBeLessThan(50);
});
