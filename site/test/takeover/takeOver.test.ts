import { describe, expect, it } from 'vitest';

import { TakeOver } from '../../src/takeover/takeOver.server.ts';

/** A takeover of `count` pages, whose CMS does what `answers` says of each page. */
function takeover(count: number, answers: (path: string) => boolean) {
  const pages = new Set(Array.from({ length: count }, (_, index) => `/ko/articles/${index}`));
  const asked: string[] = [];
  const said: string[] = [];
  const paused: number[] = [];
  const job: TakeOver = new TakeOver({
    left: () => [...pages],
    make: async (paths) => {
      asked.push(...paths);
      for (const path of paths) if (answers(path)) pages.delete(path);
    },
    say: (sentence) => said.push(sentence),
    pause: async (milliseconds) => paused.push(milliseconds),
  });
  return { job, asked, said, paused };
}

describe('a takeover', () => {
  it('of nothing is ready at once', async () => {
    const { job, asked, said } = takeover(0, () => true);
    expect(job.progress.ready).toBe(true);
    await job.run();
    expect([asked, said]).toEqual([[], []]);
  });

  it('is ready once each page was made again, and says how far it is', async () => {
    const seen: unknown[] = [];
    const { job, said } = takeover(40, () => {
      seen.push(job.progress.ready);
      return true;
    });
    expect(job.progress).toEqual({ ready: false, total: 40, done: 0, left: 40 });
    await job.run();
    expect(new Set(seen)).toEqual(new Set([false]));
    expect(job.progress).toEqual({ ready: true, total: 40, done: 40, left: 0 });
    expect(said).toContain('6 of 40 pages made again');
  });

  it('with the CMS down asks for a few pages, is ready, and goes on when the CMS is back', async () => {
    let isDown = true;
    const { job, asked, paused } = takeover(40, () => {
      if (asked.length > 24) isDown = false;
      return !isDown;
    });
    await job.run();
    expect(paused[0]).toBe(5_000);
    expect(asked.slice(0, 6)).toEqual(asked.slice(6, 12));
    expect(job.progress).toMatchObject({ ready: true, left: 0 });
  });

  it('tries the others when one page can not be made, and waits longer each time', async () => {
    let tries = 0;
    const { job, asked, paused } = takeover(
      40,
      (path) => path !== '/ko/articles/3' || (tries += 1) > 6,
    );
    await job.run();
    expect(new Set(asked).size).toBe(40);
    expect(paused).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  });
});
