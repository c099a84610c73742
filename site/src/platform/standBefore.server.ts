import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Stands before whoever listens to this process's server, from its next request on: Next offers no place there. `wrap`
 * is given all who listened, as one.
 */
export function standBefore(wrap: (next: Listener) => Listener): void {
  const seen = new WeakSet<Server>();
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (seen.has(server)) return;
    seen.add(server);
    const listeners = server.listeners('request') as Listener[];
    server.removeAllListeners('request');
    server.on(
      'request',
      wrap((request, response) => {
        for (const listener of listeners) listener.call(server, request, response);
      }),
    );
  });
}
