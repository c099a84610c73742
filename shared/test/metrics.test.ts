import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { beforeReading, counter, gauge, measureProcess, readMetrics } from '../src/metrics.ts';

const key = 'a-key-that-is-long-enough-for-this-test';
const text = async () => (await readMetrics(key, `Bearer ${key}`)).body;

describe('figures of a process', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    measureProcess((path) => (path.startsWith('/articles/') ? 'articles' : 'other'));
    server = createServer((request, response) => {
      response.statusCode = request.url?.includes('missing') ? 404 : 200;
      response.end('ok');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('are for who has the key, and where there is no key there is nothing', async () => {
    expect((await readMetrics(undefined, `Bearer ${key}`)).status).toBe(404);
    expect((await readMetrics(key, null)).status).toBe(401);
    expect((await readMetrics(key, `Bearer ${key}x`)).status).toBe(401);
    expect((await readMetrics(key, `Basic ${key}`)).body).not.toContain('process_');
    expect((await readMetrics(key, `Bearer ${key}`)).status).toBe(200);
  });

  // On a busy machine the first request of a process takes seconds.
  const patient = { timeout: 30_000 };
  test('count and time requests by a few names, whatever is asked for', patient, async () => {
    for (const path of ['/articles/one?a=b', '/articles/two', '/articles/missing', '/x'])
      await (await fetch(url + path)).text();
    const told = await text();
    expect(told).toContain('bbk_http_requests_total{method="GET",route="articles",status="200"} 2');
    expect(told).toContain('bbk_http_requests_total{method="GET",route="articles",status="404"} 1');
    expect(told).toContain('bbk_http_requests_total{method="GET",route="other",status="200"} 1');
    expect(told).toContain('bbk_http_request_seconds_count{route="articles"} 3');
    expect(told).not.toContain('/articles');
  });

  test('tell of memory and of the event loop', async () => {
    const told = await text();
    expect(told).toMatch(/process_resident_memory_bytes \d+/);
    expect(told).toMatch(/nodejs_eventloop_lag_p99_seconds /);
  });

  test('are looked up when somebody reads; what can not be does not hide the rest', async () => {
    const depth = gauge({ name: 'test_depth', help: 'A queue.' });
    beforeReading('queue', () => depth.set(7));
    beforeReading('broken', () => Promise.reject(new Error('no database')));
    const told = await text();
    expect(told).toContain('test_depth 7');
    expect(told).toContain('bbk_metrics_part_up{part="queue"} 1');
    expect(told).toContain('bbk_metrics_part_up{part="broken"} 0');
  });

  test('are told without a part that does not answer', patient, async () => {
    beforeReading('hanging', () => new Promise(() => undefined));
    expect(await text()).toContain('bbk_metrics_part_up{part="hanging"} 0');
    beforeReading('hanging', () => undefined);
    expect(await text()).toContain('bbk_metrics_part_up{part="hanging"} 1');
  });

  test('are one of each name in the process', () => {
    counter({ name: 'test_total', help: 'Once.' }).inc();
    expect(counter({ name: 'test_total', help: 'Twice.' })).toBe(
      counter({ name: 'test_total', help: 'Once.' }),
    );
  });
});
