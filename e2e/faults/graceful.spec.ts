import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { CmsInstance, emptyMagazine } from '../support/cms-instance.ts';
import { openGate } from '../support/gate.ts';
import { Journal } from '../support/journal.ts';
import { balance, storedOf } from '../support/ledger.ts';
import { report } from '../support/length.ts';
import { processesOf } from '../support/process.ts';
import { SiteInstance } from '../support/site-instance.ts';
import { makeSection, startWriters } from '../support/writer.ts';

/** Whoever runs servers kills what has not ended after this, in ms. */
const patience = 30_000;

type Ended = { status: number | undefined } | { code: string | undefined };

/** A request on a connection that is kept: its status once all of the answer is there, or how it broke. */
const ask = (url: string, agent: Agent) =>
  new Promise<Ended>((resolve) => {
    const broke = (problem: NodeJS.ErrnoException) => resolve({ code: problem.code });
    const asking = request(url, { agent }, (response) => {
      response.on('error', broke);
      response.on('end', () => resolve({ status: response.statusCode }));
      response.resume();
    });
    asking.on('error', broke);
    asking.end();
  });

/** Readers who ask all the time; ends when nobody lets them in any more, with every answer that was not one. */
function startReaders(url: string, paths: readonly string[]) {
  const wrong: Ended[] = [];
  let answered = 0;
  const read = async (reader: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = reader; ; turn += 1) {
      const ended = await ask(`${url}${paths[turn % paths.length] ?? '/'}`, agent);
      if ('code' in ended && ended.code === 'ECONNREFUSED') return;
      if ('status' in ended && ended.status === 200) answered += 1;
      else wrong.push(ended);
    }
  };
  const readers = Promise.all(Array.from({ length: 8 }, (_, reader) => read(reader)));
  return {
    wrong,
    until: (count: number) => expect.poll(() => answered).toBeGreaterThan(count),
    gone: () => readers,
  };
}

test('a site that starts shows what it has on disk before it is loaded, and ends when it is asked to meanwhile', async () => {
  const gate = await openGate();
  const site = new SiteInstance(gate.url);
  try {
    await site.start();
    await expect.poll(async () => (await site.read('/')).status).toBe(200);
    await site.stop();
    const loaded = site.start().then(
      () => 'loaded',
      () => 'ended',
    );
    const shown = expect
      .poll(async () => (await site.read('/').catch(() => null))?.status, { intervals: [10] })
      .toBe(200);
    expect(await Promise.race([loaded, shown.then(() => 'shown')])).toBe('shown');
    expect((await site.stop()).code).toBe(143);
    // Whoever asks on the way may still be answered.
    await loaded;
  } finally {
    await site.remove();
    await gate.close();
  }
});

test('a site that is asked to end under load gives everybody their page, and is gone in time', async () => {
  const gate = await openGate();
  const site = new SiteInstance(gate.url);
  try {
    await site.start({ patience: 3_000 });
    const paths = ['/', '/latest', '/en'];
    for (const path of paths)
      await expect.poll(async () => (await site.read(path)).status).toBe(200);
    const readers = startReaders(site.url, paths);
    await readers.until(50);
    // A page that has to be made, whose maker waits.
    gate.set('hanging');
    const agent = new Agent();
    const slow = ask(`${site.url}/issues`, agent);
    await gate.asked();
    const { code, took } = await site.stop();
    expect(code).toBe(143);
    expect(took).toBeLessThan(patience);
    expect(await slow, 'the page that could not be made').toEqual({ status: 503 });
    await readers.gone();
    expect(readers.wrong).toEqual([]);
    expect(processesOf(site.folder)).toEqual([]);
    report('SIGTERM of the site under load', {
      'cut off': 0,
      'gone after (s)': (took / 1000).toFixed(1),
    });
  } finally {
    await site.remove();
    await gate.close();
  }
});

test('a CMS that is asked to end while editors publish answers them, and leaves nothing behind', async () => {
  test.setTimeout(180_000);
  const cms = new CmsInstance(emptyMagazine());
  const journal = new Journal();
  try {
    await cms.start();
    const section = await makeSection(cms);
    // Its sizes are made in a process of their own, for seconds.
    const picture = readFileSync(
      join(import.meta.dirname, '../../cms/src/seed/pictures/hero.webp'),
    );
    await cms.upload(new Uint8Array(picture), 'hero.webp');
    await expect.poll(() => processesOf(cms.magazine.folder).length).toBeGreaterThan(1);
    const writers = startWriters([cms], journal, section, 'graceful');
    await writers.more(4);
    const { code, took } = await cms.stop();
    await writers.stop();
    expect(code).toBe(143);
    expect(took).toBeLessThan(patience);
    expect(processesOf(cms.magazine.folder)).toEqual([]);
    await cms.start();
    const cutOff = await storedOf(cms, writers.unanswered());
    expect(cutOff, 'what was begun and not answered').toEqual([]);
    const nothing = { lost: [], withoutEvent: [], withoutDocument: [], outOfOrder: [] };
    expect(await balance(cms, journal)).toEqual(nothing);
    report('SIGTERM of the CMS while publishing', {
      acknowledged: journal.count,
      'cut off': cutOff.length,
      'gone after (s)': (took / 1000).toFixed(1),
    });
  } finally {
    journal.remove();
    await cms.remove();
  }
});
