import { expect, test } from 'vitest';

import { repeatable } from '../../src/platform/repeatable.ts';

const megabyte = new Uint8Array(1024 * 1024).fill(1);

/** A body of so many megabytes, of which nobody says how long it is. */
function upload(megabytes: number): Request {
  let left = megabytes;
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      if (left-- > 0) stream.enqueue(megabyte);
      else stream.close();
    },
  });
  const init = { method: 'POST', body, duplex: 'half' };
  return new Request('http://localhost/api/media', init);
}
const sizeOf = async (request: Request) => (await request.arrayBuffer()).byteLength;

test('a picture that was sent without its length can be taken in again, as often as it has to', async () => {
  const { again, make } = await repeatable(upload(9));
  expect(again).toBe(true);
  expect(await sizeOf(make())).toBe(9 * megabyte.byteLength);
  expect(await sizeOf(make())).toBe(9 * megabyte.byteLength);
});

test('what is too long to be kept arrives whole, once', async () => {
  const { again, make } = await repeatable(upload(25));
  expect(again).toBe(false);
  expect(await sizeOf(make())).toBe(25 * megabyte.byteLength);
});
