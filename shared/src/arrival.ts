import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { inProcess } from './in-process.ts';

/** The address a request came from. Written over whatever a client sends under this name. */
export const addressHeader = 'x-bbk-address';
export const requestIdHeader = 'x-request-id';

const wellFormed = /^[A-Za-z0-9._-]{8,64}$/;
const year = 365 * 24 * 60 * 60;

type Arrived = { request: IncomingMessage; response: ServerResponse };
type Options = {
  /** How many proxies of ours stand in front: so many entries of X-Forwarded-For, from its end, are true. */
  proxies: number;
  production: boolean;
};

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.at(-1) : value);

/** What a request says of where it came from. */
type Came = Pick<IncomingMessage, 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/**
 * Who asks. A proxy of ours adds whom it was asked by at the end of X-Forwarded-For; what stands before those
 * entries the client wrote, and could have made up.
 */
export function addressOf({ headers, socket }: Came, proxies: number): string {
  const forwarded = (one(headers['x-forwarded-for']) ?? '').split(',').map((part) => part.trim());
  const claimed = proxies > 0 ? (forwarded.at(-proxies) ?? '') : '';
  return claimed === '' ? (socket.remoteAddress ?? 'unknown') : claimed;
}

/**
 * Gives each request, before anything else sees it, the address that it came from and an id, which its answer
 * carries too: the framework hands on neither the socket nor a way to say something of every answer.
 * Said more than once, it is done once.
 */
export function markArrivals({ proxies, production }: Options): void {
  const mark = ({ request, response }: Arrived): void => {
    const given = proxies > 0 ? one(request.headers[requestIdHeader]) : undefined;
    const id = given && wellFormed.test(given) ? given : randomUUID();
    request.headers[addressHeader] = addressOf(request, proxies);
    request.headers[requestIdHeader] = id;
    response.setHeader('X-Request-Id', id);
    if (production) {
      response.setHeader('Strict-Transport-Security', `max-age=${year}; includeSubDomains`);
    }
  };
  inProcess('markedArrivals', () => {
    subscribe('http.server.request.start', (message) => mark(message as Arrived));
  });
}
