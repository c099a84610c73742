import { once } from 'node:events';
import {
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

import { cmsUrl } from './environment.ts';

/** How the server behind the gate is, for whoever comes through it. */
export type GateState = 'open' | 'down' | 'hanging' | 'failing' | 'truncating';

/** A door in front of a server, so that it can be away for one that asks it and there for all others. */
export interface Gate {
  url: string;
  set: (state: GateState) => void;
  /** Waits until somebody has come while it is as it is now. */
  asked: () => Promise<void>;
  close: () => Promise<void>;
}

function forward(server: string, incoming: IncomingMessage, outgoing: ServerResponse) {
  const { host: _host, ...headers } = incoming.headers;
  const target = new URL(incoming.url ?? '/', server);
  const passed = request(target, { method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on('error', () => outgoing.destroy());
  incoming.pipe(passed);
}

/** An answer that begins well and ends in its middle. */
function truncate(outgoing: ServerResponse) {
  outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  outgoing.write('{"docs":[{"id":"', () => outgoing.destroy());
}

/** Opens a gate to a server on a free port. While it is down, a connection is cut as it comes. */
export async function openGate(to: string = cmsUrl): Promise<Gate> {
  let state: GateState = 'open';
  let came = false;
  const server: Server = createServer((incoming, outgoing) => {
    came = true;
    if (state === 'open') forward(to, incoming, outgoing);
    else if (state === 'down') incoming.socket.destroy();
    else if (state === 'failing') outgoing.writeHead(500).end('{"errors":[{"message":"no"}]}');
    else if (state === 'truncating') truncate(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    set: (next) => {
      state = next;
      came = false;
      server.closeAllConnections();
    },
    asked: async () => {
      if (!came) await once(server, 'request');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
