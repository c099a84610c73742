import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { regenerateRequest, type ContentEvent } from '@bbk/shared/events';
import { signatureHeader, signatureProblem, timestampHeader } from '@bbk/shared/signature';

type Received = { path: string | undefined; problem: string | null; events: ContentEvent[] };

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** A site instance as the CMS knows it: it keeps what it is told, and says it did it. */
export async function startReceiver(secret: string) {
  const calls: Received[] = [];
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const problem = signatureProblem(secret, body, {
      timestamp: one(request.headers[timestampHeader]),
      signature: one(request.headers[signatureHeader]),
    });
    const { events } = regenerateRequest.parse(JSON.parse(body));
    calls.push({ path: request.url, problem, events });
    const pages = events.flatMap(({ paths }) => paths);
    response.end(
      JSON.stringify({ pages: pages.map((path) => ({ path, outcome: 'regenerated' })) }),
    );
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}
