import { prefixed } from '../lib/log.mjs';
import { freePort } from '../lib/ports.mjs';
import { root, start, stop } from '../lib/run.mjs';
import { untilReady } from '../lib/servers.mjs';
import { startEdge } from './edge.mjs';

const local = (port) => `http://127.0.0.1:${port}`;

/** How much of what a server has written last is kept, in characters: what a failure is told with. */
const kept = 4_000;

/** One of the servers, as its container starts it. */
function serve(kind, number, port, { environment, tell }) {
  const name = `${kind}-${number}`;
  const ports = { CMS_PORT: String(port), SITE_PORT: String(port) };
  const child = start(process.execPath, ['deploy/serve.mjs', kind], {
    cwd: root,
    env: { ...environment, ...ports, SITE_INSTANCE: String(number) },
  });
  const print = tell(name);
  const server = { name, port, child, lastWords: '' };
  const note = (part) => {
    server.lastWords = (server.lastWords + part).slice(-kept);
    print(part);
  };
  child.stdout.setEncoding('utf8').on('data', note);
  child.stderr.setEncoding('utf8').on('data', note);
  return server;
}

/** Why it did not start: with what those wrote that ended by themselves. */
const failureOf = (error, servers) => {
  const ended = servers.filter(({ child }) => child.exitCode !== null || child.signalCode !== null);
  const stories = ended.map(({ name, lastWords }) => `${name} wrote last:\n${lastWords.trim()}`);
  return new Error([error.message, ...stories].join('\n'), { cause: error });
};

/** The settings of `compose.yaml`, with the addresses of this machine. */
const settingsOf = (environment, edge, sites) => ({
  ...environment,
  CMS_URL: edge.adminUrl,
  SITE_URL: edge.url,
  SITE_URLS: sites.map(local).join(','),
  CMS_INTERNAL_URL: edge.adminUrl,
  TRUSTED_PROXIES: '1',
  SEED: 'none',
});

/**
 * What `deploy/compose.yaml` starts, as processes of this machine: the CMS twice and the site twice, already built, and
 * nginx in front of them, on the MongoDB of `DATABASE_URL` and the folder `DATA_DIR`. The addresses of the edge
 * (`url`, `adminUrl`) and of each site behind it, and `stop`.
 * `tell(name)` is given what the server of that name writes.
 */
export async function startTopology(given, { tell = prefixed } = {}) {
  const cmses = [await freePort(), await freePort()];
  const sites = [await freePort(), await freePort()];
  const edge = await startEdge(sites, { cmses });
  const environment = settingsOf(given, edge, sites);
  const servers = [];
  const begin = (kind, number, port, more = {}) => {
    const server = serve(kind, number, port, {
      environment: { ...environment, ...more },
      tell,
    });
    servers.push(server);
    return server;
  };
  const end = async () => {
    await Promise.all(servers.map(({ child }) => stop(child, { patience: 35_000 })));
    await edge.stop();
  };
  try {
    const [first, second] = cmses;
    // It migrates, and fills an empty database, before the second starts.
    await untilReady(begin('cms', 1, first, { SEED: given.SEED ?? 'first-edition' }), 300_000);
    const others = [
      begin('cms', 2, second),
      ...sites.map((port, at) => begin('site', at + 1, port)),
    ];
    await Promise.all(others.map((server) => untilReady(server)));
  } catch (error) {
    const failure = failureOf(error, servers);
    await end();
    throw failure;
  }
  const { url, adminUrl } = edge;
  return { url, adminUrl, sites: sites.map(local), stop: end };
}
