import { describe, expect, it } from 'vitest';

import { PageQueue, type Done } from '../../src/regenerate/pageQueue.ts';

/** A queue whose pages are done when the test says so. */
function queueOf(limit: number) {
  const begun: string[] = [];
  const open = new Map<string, () => void>();
  const make = (path: string) =>
    new Promise<Done>((resolve) => {
      begun.push(path);
      open.set(path, () => resolve({ path, outcome: 'regenerated' }));
    });
  const queue = new PageQueue(make, limit);
  /** Ends the page, and lets the next one begin. */
  const finish = async (path: string) => {
    open.get(path)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, begun, finish };
}

describe('the pages that are to be made again', () => {
  it('are made a few at a time, the lowest rank first', async () => {
    const { queue, begun, finish } = queueOf(1);
    const all = [queue.add('/a', 5, 1), queue.add('/b', 9, 1), queue.add('/c', 0, 1)];
    for (const path of ['/a', '/c', '/b']) await finish(path);
    await Promise.all(all);
    expect(begun).toEqual(['/a', '/c', '/b']);
  });

  it('wait for an event’s own page, but not for ever', async () => {
    const { queue, begun, finish } = queueOf(4);
    const all = [queue.add('/own', 0, 1), queue.add('/a', 5, 1), queue.add('/b', 9, 1)];
    expect(begun).toEqual(['/own']);
    await finish('/own');
    await expect.poll(() => begun).toEqual(['/own', '/a', '/b']);
    all.push(queue.add('/slow', 0, 1), queue.add('/c', 5, 1));
    expect(begun.at(-1)).toBe('/slow');
    await expect.poll(() => begun.at(-1)).toBe('/c');
    for (const path of ['/a', '/b', '/slow', '/c']) await finish(path);
    await Promise.all(all);
  });

  it('are made once for several events, by the most urgent of them', async () => {
    const { queue, begun, finish } = queueOf(1);
    const all = [queue.add('/x', 0, 1), queue.add('/b', 9, 1), queue.add('/c', 5, 1)];
    all.push(queue.add('/b', 1, 2));
    for (const path of ['/x', '/b', '/c']) await finish(path);
    await Promise.all(all);
    expect(begun).toEqual(['/x', '/b', '/c']);
  });

  it('are made once more when what is being made was begun before the change, and not beside it', async () => {
    const { queue, begun, finish } = queueOf(4);
    const older = queue.add('/a', 0, 1);
    const same = queue.add('/a', 0, 1);
    const newer = queue.add('/a', 0, 2);
    expect(begun).toEqual(['/a']);
    await finish('/a');
    expect(begun).toEqual(['/a', '/a']);
    await finish('/a');
    expect(await Promise.all([older, same, newer])).toHaveLength(3);
    expect(begun).toHaveLength(2);
  });
});
