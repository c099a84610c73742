import { subscribe } from 'node:diagnostics_channel';
import { mkdir, statfs } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import { inProcess } from './in-process.ts';
import { isServiceKey } from './service-key.ts';

type Refresh = () => Promise<void> | void;
/** What a process tells Prometheus. */
type State = {
  registry: Registry;
  counters: Map<string, Counter>;
  gauges: Map<string, Gauge>;
  refreshes: Map<string, Refresh>;
};
const state = inProcess<State>('metrics', () => ({
  registry: new Registry(),
  counters: new Map<string, Counter>(),
  gauges: new Map<string, Gauge>(),
  refreshes: new Map<string, Refresh>(),
}));

type Described = { name: string; help: string; labels?: readonly string[] };

const options = ({ name, help, labels = [] }: Described) => ({
  name,
  help,
  labelNames: [...labels],
  registers: [state.registry],
});

const once = <T>(known: Map<string, T>, name: string, make: () => T): T => {
  const one = known.get(name) ?? make();
  known.set(name, one);
  return one;
};

/** The one counter of this name in the process. */
export const counter = (described: Described): Counter =>
  once(state.counters, described.name, () => new Counter(options(described)));

/** The one gauge of this name in the process. */
export const gauge = (described: Described): Gauge =>
  once(state.gauges, described.name, () => new Gauge(options(described)));

/** Has `refresh` set gauges each time somebody reads them. One of each name. */
export function beforeReading(name: string, refresh: Refresh): void {
  state.refreshes.set(name, refresh);
}

/** Has the disk of `folder` looked at each time somebody reads. */
export function observeDisk(folder: string): void {
  const help = 'What is free on the disk that holds DATA_DIR.';
  beforeReading('disk', async () => {
    await mkdir(folder, { recursive: true });
    const { bavail, bsize } = await statfs(folder);
    gauge({ name: 'bbk_data_free_bytes', help }).set(bavail * bsize);
  });
}

const verbs = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The path of an address as it was asked for, whatever it holds. */
const pathOf = ({ url = '/' }: IncomingMessage) => url.split(/[?#]/, 1)[0] ?? '/';

/**
 * Counts and times every request of this process, and watches memory, garbage and the event loop. `routeOf` names
 * what a path asks for: a few names in all, since each is kept for ever. Call it once, when the server starts.
 */
export function measureProcess(routeOf: (path: string) => string): void {
  collectDefaultMetrics({ register: state.registry });
  const requests = counter({
    name: 'bbk_http_requests_total',
    help: 'Requests that were answered, or that went away before.',
    labels: ['method', 'route', 'status'],
  });
  const durations = new Histogram({
    ...options({
      name: 'bbk_http_request_seconds',
      help: 'From the arrival of a request to the end of its answer.',
      labels: ['route'],
    }),
    buckets,
  });
  const underway = gauge({
    name: 'bbk_http_requests_underway',
    help: 'Requests without an answer yet.',
  });
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as {
      request: IncomingMessage;
      response: ServerResponse;
    };
    const { method: verb = '' } = request;
    const method = verbs.has(verb) ? verb : 'other';
    const route = routeOf(pathOf(request));
    const ends = durations.startTimer({ route });
    underway.inc();
    response.once('close', () => {
      underway.dec();
      ends();
      const status = response.writableFinished ? String(response.statusCode) : 'aborted';
      requests.inc({ method, route, status });
    });
  });
}

/** How long a part may take, in milliseconds: less than Prometheus waits for the whole. */
const patience = 4_000;

/** Sets what is looked up only when somebody reads; a part that can not be is told of, and does not hide the others. */
async function refreshAll(): Promise<void> {
  const works = gauge({
    name: 'bbk_metrics_part_up',
    help: 'Whether a part of these figures could be read (1) or is as it was before (0).',
    labels: ['part'],
  });
  await Promise.all(
    [...state.refreshes].map(async ([part, refresh]) => {
      const late = new Promise<0>((resolve) => setTimeout(resolve, patience, 0).unref());
      const ok = Promise.resolve()
        .then(refresh)
        .then(
          () => 1,
          () => 0,
        );
      works.set({ part }, await Promise.race([ok, late]));
    }),
  );
}

/** An answer to whoever asks for the figures. */
export type MetricsAnswer = {
  status: 200 | 401 | 404;
  headers: Record<string, string>;
  body: string;
};

const refused = (status: 401 | 404, headers: Record<string, string>, body: string) => ({
  status,
  headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8', ...headers },
  body,
});

const bearer = /^Bearer (\S+)$/i;

/**
 * The figures in Prometheus' format, for whoever has the key (`Authorization: Bearer …`). Without a key in the
 * settings there is nothing at this address.
 */
export async function readMetrics(
  key: string | undefined,
  authorization: string | null | undefined,
): Promise<MetricsAnswer> {
  if (!key) return refused(404, {}, 'There is nothing at this address.\n');
  const [, given = null] = bearer.exec(authorization ?? '') ?? [];
  if (!isServiceKey(key, given)) {
    return refused(401, { 'www-authenticate': 'Bearer' }, 'Send METRICS_KEY as a bearer token.\n');
  }
  await refreshAll();
  return {
    status: 200,
    headers: { 'cache-control': 'no-store', 'content-type': state.registry.contentType },
    body: await state.registry.metrics(),
  };
}
