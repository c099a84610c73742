import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ContentEvent, OutboxPage } from '@bbk/shared/events';
import type { DependencyKey } from '@bbk/shared/keys';
import { describe, expect, it } from 'vitest';

import { Applied } from '../../src/regenerate/applied.server.ts';
import { apply, catchUp } from '../../src/regenerate/catchUp.server.ts';
import { makeAgain } from '../../src/regenerate/makeAgain.server.ts';
import { PageQueue } from '../../src/regenerate/pageQueue.ts';
import { html, made, openPages } from '../cache/pages.ts';
import { temporaryFolder } from '../folder.ts';

const epoch = 'first';
const event = (sequence: number, documentId: string): ContentEvent => ({
  id: randomUUID(),
  sequence,
  kind: 'changed',
  collection: 'articles',
  documentId,
  at: new Date().toISOString(),
  locales: ['ko'],
  paths: [`/articles/${documentId}`],
  oldPaths: [],
  keys: [`doc:articles:${documentId}`] as DependencyKey[],
});

/** The feed of a CMS that has these events, in pages of two; those up to `horizon` are gone. */
function feedOf(events: ContentEvent[], { horizon = 0, name = epoch } = {}) {
  const asked: (number | null)[] = [];
  const head = events.at(-1)?.sequence ?? 0;
  const feed = (after: number | null): Promise<OutboxPage> => {
    asked.push(after);
    const rest = after === null ? [] : events.filter(({ sequence }) => sequence > after);
    const complete = after === null || (after >= horizon && after <= head);
    return Promise.resolve({ epoch: name, head, complete, events: rest.slice(0, 2) });
  };
  return { feed, asked };
}

/** An instance in a folder; `broken` are pages that can not be made. */
function instance(folder: string, broken = new Set<string>()) {
  const { store, removed } = openPages(folder);
  const again: string[] = [];
  const revalidate = async (path: string) => {
    if (broken.has(path)) throw new Error('Invalid response 503');
    again.push(path);
    await store.set(made(path, Date.now()), html(path));
  };
  const queue = new PageQueue((path, since) => makeAgain({ store, revalidate }, path, since), 4);
  const file = join(folder, 'applied.json');
  const applied = new Applied(file);
  const forget = () => Promise.resolve();
  const outdate = () => undefined;
  const index = () => Promise.resolve();
  const reindex = () => Promise.resolve();
  const saved = () => (JSON.parse(readFileSync(file, 'utf8')) as { sequence: number }).sequence;
  return { store, removed, queue, applied, again, saved, forget, outdate, index, reindex };
}

async function standingAt(sequence: number, folder = temporaryFolder(), broken?: Set<string>) {
  const site = instance(folder, broken);
  await site.applied.moveTo({ epoch, sequence });
  return site;
}

describe('an instance that catches up', () => {
  it('applies what it has missed, page by page, and keeps where it stands on disk', async () => {
    const folder = temporaryFolder();
    const site = await standingAt(1, folder);
    const { feed } = feedOf([event(1, 'a'), event(2, 'b'), event(3, 'c'), event(4, 'd')]);
    await catchUp(site, feed);
    expect(site.again.toSorted()).toEqual(['/ko/articles/b', '/ko/articles/c', '/ko/articles/d']);
    expect(site.saved()).toBe(4);
    expect(instance(folder).applied.position).toEqual({ epoch, sequence: 4 });
  });

  it('does not move past an event that it could not apply, and goes on there the next time', async () => {
    const broken = new Set(['/ko/articles/b']);
    const site = await standingAt(1, temporaryFolder(), broken);
    const { feed } = feedOf([event(2, 'b'), event(3, 'c')]);
    await expect(catchUp(site, feed)).rejects.toThrow('Not every page');
    expect(site.applied.position?.sequence).toBe(1);
    broken.clear();
    await catchUp(site, feed);
    expect(site.saved()).toBe(3);
    expect(site.again).toEqual(['/ko/articles/c', '/ko/articles/b']);
  });

  it('does not do again what it was told meanwhile', async () => {
    const site = await standingAt(0);
    const [first, second] = [event(1, 'a'), event(2, 'b')];
    expect(await apply(site, epoch, second)).toEqual({ repeated: false, complete: true });
    expect(site.applied.position?.sequence).toBe(0);
    expect(await apply(site, epoch, second)).toEqual({ repeated: true, complete: true });
    await catchUp(site, feedOf([first, second]).feed);
    expect(site.again).toEqual(['/ko/articles/b', '/ko/articles/a']);
    expect(site.saved()).toBe(2);
  });

  it.each([
    ['does not know where it stands', null, {}],
    ['was away for longer than the feed goes back', 1, { horizon: 2 }],
    ['stands in the outbox of another database', 2, { name: 'second' }],
    ['is ahead of a database that was put back', 9, {}],
  ])('makes every page that it has again when it %s', async (_, sequence, options) => {
    const site = sequence === null ? instance(temporaryFolder()) : await standingAt(sequence);
    for (const path of ['/ko', '/ko/articles/old']) await site.store.set(made(path, 1), html(path));
    const { feed } = feedOf([event(2, 'b'), event(3, 'c')], options);
    await catchUp(site, feed);
    expect(site.again.toSorted()).toEqual(['/ko', '/ko/articles/old']);
    expect(site.saved()).toBe(3);
  });

  it('has nothing to make when it starts with no pages', async () => {
    const site = instance(temporaryFolder());
    const { asked, feed } = feedOf([event(1, 'a'), event(2, 'b')]);
    await catchUp(site, feed);
    expect(site.again).toEqual([]);
    expect(asked).toEqual([null, 2]);
  });
});
