import { expect, it } from 'vitest';

import { inTurn } from '../../src/regenerate/inTurn.ts';

it('works on all of them, a few at a time, and answers in their order', async () => {
  let running = 0;
  let most = 0;
  const results = await inTurn([5, 1, 4, 2, 3], 2, async (item) => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, item));
    running -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});
