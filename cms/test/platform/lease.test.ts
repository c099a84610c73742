import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let name: string;
let number = 0;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

/** As many takers of one lease that nobody has yet, as there would be processes. */
async function takers(count: number, ms?: number) {
  const { Lease } = await import('../../src/platform/lease.ts');
  name = `lease-${(number += 1)}`;
  return Array.from({ length: count }, () => new Lease(cms.payload, name, ms));
}

const winnersOf = async (all: readonly { take: () => Promise<boolean> }[]) =>
  (await Promise.all(all.map((lease) => lease.take()))).filter(Boolean).length;

test('of twenty who take at the same time one has it, again and again', async () => {
  for (let round = 0; round < 5; round += 1) {
    const all = await takers(20);
    expect(await winnersOf(all)).toBe(1);
    expect(all.filter((lease) => lease.isHeld())).toHaveLength(1);
    expect(await winnersOf(all)).toBe(1);
  }
});

test('its holder keeps it by taking it again, and nobody else gets it', async () => {
  const [holder, other] = await takers(2);
  expect(await holder?.take()).toBe(true);
  expect(await other?.take()).toBe(false);
  expect(await holder?.take()).toBe(true);
  expect(await other?.take()).toBe(false);
});

test('one that nobody renews goes to the next one when it has run out, and not before', async () => {
  const [gone, next, ...rest] = await takers(6, 400);
  if (!gone || !next) throw new Error('no takers');
  expect(await gone.take()).toBe(true);
  expect(await next.take()).toBe(false);
  while (gone.isHeld()) {
    const tooEarly = await next.take();
    if (gone.isHeld()) expect(tooEarly).toBe(false);
  }
  await expect.poll(() => next.take(), { interval: 20, timeout: 5_000 }).toBe(true);
  expect(gone.isHeld()).toBe(false);
  expect(await winnersOf([gone, ...rest])).toBe(0);
});

test('one that is released is free at once; releasing what is not held does nothing', async () => {
  const [holder, other, third] = await takers(3);
  await holder?.take();
  await other?.release();
  expect(await other?.take()).toBe(false);
  await holder?.release();
  expect(holder?.isHeld()).toBe(false);
  expect(await other?.take()).toBe(true);
  await holder?.release();
  expect(await third?.take()).toBe(false);
});

test('a server that stops lets go of all it has', async () => {
  const { releaseLeases } = await import('../../src/platform/lease.ts');
  const [one, next] = await takers(2);
  await one?.take();
  await releaseLeases(cms.payload);
  expect(one?.isHeld()).toBe(false);
  expect(await next?.take()).toBe(true);
});
