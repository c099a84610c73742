import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

import { standBefore, type Listener } from '../platform/standBefore.server.ts';
import { Answers, packings, type Answer, type Packing, type Shown } from './answers.server.ts';
import { noting } from './shows.server.ts';

/** Of one reader, large, or for machines. */
const notKept = /^\/(?:en\/)?(?:api|media|share|preview)\//;
/** A question is in the address, and there is no end to them. */
const isSearch = (url: string) => /^\/(?:en\/)?search\?/.test(url);
/** More than any page is. */
const largest = 2 * 1024 * 1024;
/** Of an answer that nobody but who asked is to have. */
const onlyOnce = 'x-accel-expires';
/** Said of one sending, or by whoever sends it. */
const ofOneSending = new Set([
  onlyOnce,
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'keep-alive',
  'strict-transport-security',
  'transfer-encoding',
  'x-request-id',
]);

/** Whether the address alone says what is asked for, and everybody is shown the same. */
export function isPlain({ method, url = '', headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  // Next's draft mode shows another page to one reader.
  if (headers.cookie?.includes('__prerender_bypass')) return false;
  if (url.includes('?') && !isSearch(url)) return false;
  return headers.range === undefined && !notKept.test(url);
}

const refused = /;\s*q=0(?:\.0*)?\s*$/;

/** The smallest packing that a client takes. */
export function packingFor(accepted: string): Packing | null {
  const takes = accepted
    .split(',')
    .filter((each) => !refused.test(each))
    .map((each) => each.split(';')[0]?.trim().toLowerCase());
  return packings.find((packing) => takes.includes(packing)) ?? null;
}

const packingOf = ({ headers }: IncomingMessage) =>
  packingFor(headers['accept-encoding']?.toString() ?? '');

/** Two names of a version are the same whether a proxy has weakened one of them or not. */
const named = (etag: string) => etag.trim().replace(/^W\//, '');

function isKnown({ headers }: IncomingMessage, etag: unknown): boolean {
  const known = headers['if-none-match'];
  if (known === undefined || typeof etag !== 'string') return false;
  return known.split(',').some((each) => named(each) === named(etag));
}

/** Answers from what is kept: whether it could. */
function answer(request: IncomingMessage, response: ServerResponse, kept: Answer): boolean {
  const packing = packingOf(request);
  if (packing === null) return false;
  if (isKnown(request, kept.headers.etag)) {
    response.writeHead(304, kept.headers).end();
    return true;
  }
  const body = kept.bodies[packing];
  const packed = { 'content-encoding': packing, 'content-length': body.length };
  response.writeHead(200, { ...kept.headers, ...packed });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}

const bytesOf = (chunk: unknown, encoding: unknown): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk as Uint8Array);

/** Hears all that is sent, and gives it to `done` once it is; nothing where it was too much. */
function record(response: ServerResponse, done: (body: Buffer) => void): void {
  let parts: Buffer[] | null = [];
  let length = 0;
  const hear = (chunk: unknown, encoding: unknown) => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function' || !parts) return;
    const part = bytesOf(chunk, encoding);
    length += part.length;
    if (length > largest) parts = null;
    else parts.push(part);
  };
  const write = response.write.bind(response) as (...given: unknown[]) => boolean;
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  response.write = (...given: unknown[]) => {
    hear(given[0], given[1]);
    return write(...given);
  };
  response.end = (...given: unknown[]) => {
    hear(given[0], given[1]);
    return end(...given);
  };
  response.once('finish', () => {
    if (parts) done(Buffer.concat(parts));
  });
}

/** What is to be called once something was written, of what was given with it. */
const toCall = (given: readonly unknown[]) =>
  given.filter((each): each is () => void => typeof each === 'function');

/**
 * Has a text that was packed before sent as it was packed then: a page is made again every minute, and is mostly the one
 * that it was. Whoever makes it names it, and what they send of it is let go.
 */
function sendAsLast(request: IncomingMessage, response: ServerResponse, last: Answer): void {
  const packing = packingOf(request);
  const { etag } = last.headers;
  if (packing === null || etag === undefined || request.method !== 'GET') return;
  const body = last.bodies[packing];
  const isSame = () => response.getHeader('etag') === etag;
  let isLast = false;
  const head = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  const write = response.write.bind(response) as (...given: unknown[]) => boolean;
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  const begin = () => {
    if (!response.headersSent && isSame()) response.writeHead(response.statusCode);
  };
  response.writeHead = (...given: unknown[]) => {
    isLast = given[0] === 200 && isSame();
    if (isLast) {
      response.setHeader('content-encoding', packing);
      response.setHeader('content-length', body.length);
    }
    return head(...given);
  };
  response.write = (...given: unknown[]) => {
    begin();
    if (!isLast) return write(...given);
    toCall(given).forEach((done) => queueMicrotask(done));
    return true;
  };
  response.end = (...given: unknown[]) => {
    begin();
    if (!isLast) return end(...given);
    return end(body, ...toCall(given));
  };
}

const said = (response: ServerResponse, name: string) => response.getHeader(name)?.toString() ?? '';

/** A text whose address is of its content. */
const isForEver = (response: ServerResponse) =>
  /^(?:text|application)\/(?:css|javascript)/.test(said(response, 'content-type')) &&
  said(response, 'cache-control').includes('immutable');

/**
 * Has the edge not keep what it would keep for ever: the next one gets it packed as small as it gets. To the edge alone
 * (nginx, `X-Accel-Expires`).
 */
function sayOnce(response: ServerResponse): void {
  const write = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (...given: unknown[]) => {
    if (isForEver(response)) response.setHeader(onlyOnce, '0');
    return write(...given);
  };
}

/**
 * Whether it is known for how long the answer is true, or it is a text that never changes. Whoever is answered while
 * pages are made again, as readiness is, has read pages from the store too, and is none: Next says which answers are.
 */
function lasts(url: string, response: ServerResponse, shown: Shown | null): boolean {
  const { statusCode } = response;
  if ((statusCode !== 200 && statusCode !== 304) || response.hasHeader('set-cookie')) return false;
  if (shown) return isSearch(url) || said(response, 'x-nextjs-cache') === 'HIT';
  return isForEver(response);
}

const lasting = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneSending.has(name)));

/** Pages and files, and beside them the last questions, so that many of these push out none of those. */
const shelves = () => ({ pages: new Answers(), questions: new Answers(2 * 1024 * 1024) });

/** Answers from what is kept, and hands all other requests to `next`, whose answers it keeps. */
export function inFrontOf(next: Listener): Listener {
  const { pages, questions } = shelves();
  return (request, response) => {
    const { url = '' } = request;
    if (!isPlain(request)) {
      next(request, response);
      return;
    }
    const answers = isSearch(url) ? questions : pages;
    const kept = answers.get(url);
    if (kept && answer(request, response, kept)) return;
    const last = answers.last(url);
    noting((about) => {
      const keep = (body: Buffer) => {
        if (!lasts(url, response, about.shown)) return;
        const headers = lasting(response.getHeaders());
        answers.renew(url, about.shown, headers);
        const encoding = said(response, 'content-encoding') || 'identity';
        if (response.statusCode !== 200 || (encoding !== 'gzip' && encoding !== 'identity')) return;
        const sent = { headers, isPacked: encoding === 'gzip', body };
        // Not kept is made again.
        answers.keep(url, about.shown, sent).catch(console.error);
      };
      if (last) sendAsLast(request, response, last);
      if (request.method === 'GET') record(response, keep);
      sayOnce(response);
      next(request, response);
    });
  };
}

/** Stands in front of Next from the next request on. */
export const standInFront = (): void => standBefore(inFrontOf);
