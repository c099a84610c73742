import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { startCms, type Cms } from '../harness.ts';

interface Notice {
  readonly host: string;
  readonly key: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}

/** A search engine: what it was told, and what it answers next. */
const told: Notice[] = [];
let answers: number[] = [];
let heard: () => void = () => undefined;
const engine = createServer((req, res) => {
  void text(req).then((body) => {
    told.push(JSON.parse(body) as Notice);
    res.writeHead(answers.shift() ?? 200).end();
    heard();
  });
});

/** Waits until the engine has been told so often. */
async function untilTold(times: number) {
  while (told.length < times) await new Promise<void>((resolve) => (heard = resolve));
}

let cms: Cms;
beforeAll(async () => {
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  const { port } = engine.address() as AddressInfo;
  cms = await startCms({
    SITE_URL: 'https://billboard.example',
    SITE_URLS: 'http://127.0.0.1:59999',
    INDEXNOW_KEY: 'a-key-of-ours',
    INDEXNOW_URLS: `http://127.0.0.1:${port}/indexnow`,
  });
});
beforeEach(() => {
  told.length = 0;
  answers = [];
});
afterAll(async () => {
  await cms.stop();
  engine.close();
});

const createSection = (slug: string) =>
  cms.payload.create({ collection: 'sections', data: { name: slug, slug } });

test('a search engine is told once of what is new, with the proof that it is us', async () => {
  await createSection('first');
  await untilTold(1);
  expect(told).toEqual([
    {
      host: 'billboard.example',
      key: 'a-key-of-ours',
      keyLocation: 'https://billboard.example/a-key-of-ours.txt',
      urlList: [
        'https://billboard.example/sections/first',
        'https://billboard.example/en/sections/first',
      ],
    },
  ]);
});

test('what it could not take is told again, and what it refuses is not', async () => {
  answers = [503];
  await createSection('second');
  await untilTold(2);
  expect(told[0]).toEqual(told[1]);
  answers = [422];
  await createSection('third');
  await untilTold(3);
  await createSection('fourth');
  await untilTold(4);
  expect(told.map(({ urlList }) => urlList[0]?.split('/').at(-1))).toEqual([
    'second',
    'second',
    'third',
    'fourth',
  ]);
});
