import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';

import { inProcess } from './in-process.ts';

/** What a request gets to end, in milliseconds; whoever started us kills us after 30 s. */
const requestPatience = 20_000;
const finishPatience = 6_000;
/** How long a connection that is kept alive may still bring a request, which is answered as the last one. */
const lastCall = 1_000;

type Started = { request: IncomingMessage; response: ServerResponse; server: Server };
type State = {
  open: Set<ServerResponse>;
  servers: Set<Server>;
  stopping: boolean;
  /** Called when the last open response has ended. */
  answered: () => void;
};

const state = inProcess<State>('stop', () => ({
  open: new Set<ServerResponse>(),
  servers: new Set<Server>(),
  stopping: false,
  answered: () => undefined,
}));

/** Whether a signal has asked this process to end: it takes no more than it has. */
export const isStopping = (): boolean => state.stopping;

// Not one that the process may end before: with every connection closed nothing else keeps it.
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const endsConnection = (response: ServerResponse): void => {
  if (!response.headersSent) response.setHeader('connection', 'close');
};

function follow({ response, server }: Started): void {
  state.servers.add(server);
  state.open.add(response);
  response.once('close', () => {
    state.open.delete(response);
    if (state.open.size === 0) state.answered();
  });
  if (state.stopping) endsConnection(response);
}

/** Until every request that has begun has its answer. */
const allAnswered = () =>
  new Promise<void>((resolve) => {
    state.answered = resolve;
    if (state.open.size === 0) resolve();
  });

/** Lets nobody new in, and those who are here finish what they asked for. */
async function drain(): Promise<void> {
  // Not http's own `close`: it cuts connections that are idle, on which the next request may be on its way.
  for (const server of state.servers) NetServer.prototype.close.call(server);
  for (const response of state.open) endsConnection(response);
  await Promise.all([allAnswered(), after(state.servers.size > 0 ? lastCall : 0)]);
  for (const server of state.servers) server.closeIdleConnections();
  await allAnswered();
}

async function end(code: number, finish: () => Promise<void>): Promise<void> {
  if (state.stopping) return;
  state.stopping = true;
  await Promise.race([drain(), after(requestPatience)]);
  // Whatever fails now is made good at the next start, as after a kill.
  await Promise.race([finish().catch(console.error), after(finishPatience)]);
  process.exit(code);
}

/**
 * Ends this process gracefully when a signal asks for it: what is in flight is answered, then `finish` lets go
 * of what the process has, within 30 s whatever hangs. Call it when the server starts.
 */
export function stopGracefully(finish: () => Promise<void>): void {
  subscribe('http.server.request.start', (message) => follow(message as Started));
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    // Next's own ends the process without waiting for us, and waits for connections that are never idle.
    for (const listener of process.listeners(signal)) {
      if (listener.name === 'cleanup') process.off(signal, listener);
    }
    process.on(signal, () => void end(code, finish));
  }
}

/** Has a process that works for this one end with it: its work is begun again after the next start. */
export function endsWithUs<T extends ChildProcess>(child: T): T {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}
