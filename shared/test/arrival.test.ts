import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { addressHeader, addressOf, markArrivals, requestIdHeader } from '../src/arrival.ts';

const socket = { remoteAddress: '192.0.2.9' };
const from = (forwarded: string, proxies: number) =>
  addressOf({ headers: { 'x-forwarded-for': forwarded }, socket }, proxies);

test('without a proxy of ours nobody says where they come from', () => {
  expect(from('203.0.113.1', 0)).toBe('192.0.2.9');
});

test('of a chain only what our own proxies wrote is believed', () => {
  expect(from('1.2.3.4, 203.0.113.1', 1)).toBe('203.0.113.1');
  expect(from('1.2.3.4, 203.0.113.1, 10.0.0.1', 2)).toBe('203.0.113.1');
  expect(from('', 1)).toBe('192.0.2.9');
});

let seen: IncomingHttpHeaders = {};
const server = createServer((request, response) => {
  seen = request.headers;
  response.end();
});
beforeAll(async () => {
  markArrivals({ proxies: 0, production: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

test('each request has an address and an id that no client can write, and says in production to come by HTTPS', async () => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    headers: { [addressHeader]: '1.2.3.4', [requestIdHeader]: 'chosen-by-a-client' },
  });
  expect(seen[addressHeader]).toBe('127.0.0.1');
  expect(seen[requestIdHeader]).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get(requestIdHeader)).toBe(seen[requestIdHeader]);
  expect(response.headers.get('strict-transport-security')).toBe(
    'max-age=31536000; includeSubDomains',
  );
});
