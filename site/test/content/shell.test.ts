import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';

let server: Server;
/** Questions that the CMS was asked, and what the magazine is called in its next answers. */
let asked = 0;
let title = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url?.includes('/issues') ? { docs: [] } : { title }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('SIGNING_SECRET', 'of-a-magazine-that-nobody-reads-from-1');
  vi.stubEnv('CMS_URL', `http://127.0.0.1:${port}`);
});
afterAll(() => server.close());
afterEach(() => vi.useRealTimers());

it('is what is known while it is asked for again, and what an event has changed at once', async () => {
  const { findShell, forgetShell } = await import('../../src/content/shell/get.ts');
  const known = async () => (await findShell()).site;
  title = '어제';
  expect(await known()).toEqual({ title: '어제' });
  title = '오늘';
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
  vi.setSystemTime(Date.now() + 31_000);
  const questions = asked;
  expect(await known()).toEqual({ title: '어제' });
  expect(asked).toBe(questions);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  await expect.poll(known).toEqual({ title: '오늘' });
  title = '내일';
  forgetShell();
  expect(await known()).toEqual({ title: '내일' });
});
