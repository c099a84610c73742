import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, expect, it } from 'vitest';

import { askingFetch, isUnavailable } from '../../src/content/client.server.ts';

let close: (() => void) | undefined;
afterEach(() => close?.());

it('ends a question in its time, also where reading the answer never does', async () => {
  const fetching = () => Promise.resolve(new Response(new ReadableStream()));
  const [ended] = await Promise.allSettled([askingFetch(50, fetching)('http://cms.example/')]);
  expect(ended.status === 'rejected' && isUnavailable(ended.reason)).toBe(true);
});

it('asks for answers that are not compressed', async () => {
  const server = createServer((request, response) => {
    response.end(JSON.stringify(request.headers['accept-encoding']));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => server.close();
  const { port } = server.address() as AddressInfo;
  const answer = await askingFetch(2_000)(`http://127.0.0.1:${port}/`);
  expect(await answer.json()).toBe('identity');
});
