import { expect, test } from 'vitest';

import { Turns } from '../../src/platform/turns.ts';

test('turns are given in the order in which they were asked for', async () => {
  const turns = new Turns();
  const order: number[] = [];
  const end = await turns.take();
  const others = [1, 2, 3].map(async (number) => {
    const endOther = await turns.take();
    order.push(number);
    endOther();
  });
  expect(turns.waiting).toBe(3);
  end();
  await Promise.all(others);
  expect(order).toEqual([1, 2, 3]);
});

test('ending a turn twice gives no second turn', async () => {
  const turns = new Turns();
  const end = await turns.take();
  let waited = 0;
  const first = turns.take().then((endFirst) => ((waited += 1), endFirst));
  void turns.take().then(() => (waited += 1));
  end();
  end();
  await first;
  await Promise.resolve();
  expect(waited).toBe(1);
});
