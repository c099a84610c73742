import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import {
  regenerateRequest,
  type ContentEvent,
  type PageOutcome,
  type RegenerateLine,
} from '@bbk/shared/events';
import {
  eventHeader,
  signatureHeader,
  signatureProblem,
  timestampHeader,
} from '@bbk/shared/signature';

type Received = {
  path: string | undefined;
  problem: string | null;
  epoch: string;
  event: ContentEvent;
};
type Pages = PageOutcome[] | null;
/** What an instance does with an event: its pages, or nothing when it never answers. */
type Answer = (event: ContentEvent) => Pages | Promise<Pages>;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

const allGood: Answer = ({ paths }) =>
  paths.map((path) => ({ path, outcome: 'regenerated', ms: 1 }));

/** A site instance as the CMS knows it: it keeps what it is told, and does with it what the test says. */
export async function startReceiver(secret: string, port = 0) {
  const calls: Received[] = [];
  const site = { answer: allGood, status: 200 };
  const server = createServer((request, response) => void hear(request, response));

  async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET') {
      response.end(JSON.stringify({ ready: true }));
      return;
    }
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const problem = signatureProblem([secret], body, {
      timestamp: one(request.headers[timestampHeader]),
      event: one(request.headers[eventHeader]),
      signature: one(request.headers[signatureHeader]),
    });
    const { epoch, event } = regenerateRequest.parse(JSON.parse(body));
    calls.push({ path: request.url, problem, epoch, event });
    response.statusCode = site.status;
    const pages = await site.answer(event);
    if (!pages) return;
    const complete = pages.every(({ outcome }) => outcome !== 'failed');
    const lines: RegenerateLine[] = [...pages, { done: true, repeated: false, complete }];
    response.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}`,
    port: own,
    calls,
    site,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
