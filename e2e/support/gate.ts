import {
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

import { cmsUrl } from './environment.ts';

/** How the CMS is, as a site instance behind the gate sees it. */
export type GateState = 'open' | 'down' | 'hanging';

/** A door in front of the real CMS, so that it can be away for one site instance and there for all others. */
export interface Gate {
  url: string;
  set: (state: GateState) => void;
  close: () => Promise<void>;
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse) {
  const { host: _host, ...headers } = incoming.headers;
  const target = new URL(incoming.url ?? '/', cmsUrl);
  const passed = request(target, { method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on('error', () => outgoing.destroy());
  incoming.pipe(passed);
}

/** Opens a gate on a free port. While it is down, a connection is cut as it comes. */
export async function openGate(): Promise<Gate> {
  let state: GateState = 'open';
  const server: Server = createServer((incoming, outgoing) => {
    if (state === 'open') forward(incoming, outgoing);
    else if (state === 'down') incoming.socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    set: (next) => {
      state = next;
      server.closeAllConnections();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
