import { load } from '../lib/load.mjs';
import { figure, median, table } from '../lib/numbers.mjs';
import { kindsOfPages } from '../lib/kinds.mjs';
import { holds } from '../lib/promises.mjs';
import { startStatic } from '../lib/static.mjs';
import { startEdge } from '../../scripts/testing/edge.mjs';

const crowds = [1, 32];
const [brief, long] = [
  { rounds: 1, seconds: 2 },
  { rounds: 7, seconds: 2 },
];
/** At the edge one address may search five times a second: there is nothing to measure. */
const notAtTheEdge = ['search'];

/** One kind of page at each of the three, one after the other: what disturbs one of them disturbs all. */
async function once(kind, urls, options) {
  const found = {};
  for (const [name, url] of Object.entries(urls)) {
    found[name] = await load(url, options);
    if (found[name].refused > 0) throw new Error(`${kind}: ${name} refused ${url}`);
  }
  return found;
}

/** In so many short turns: of each figure the middle one, and of the ratios to `static` the middle one of the turns'. */
async function measure(kind, urls, { rounds, ...options }) {
  const turns = [];
  for (let round = 0; round < rounds; round += 1) turns.push(await once(kind, urls, options));
  const of = (name) => {
    const by = (value) => median(turns.map(value));
    const ratio = by((turn) => turn[name].rate / turn.static.rate);
    const [rate, p50, p99] = ['rate', 'p50', 'p99'].map((key) => by((turn) => turn[name][key]));
    return { rate, p50, p99, ratio };
  };
  const found = Object.fromEntries(Object.keys(urls).map((name) => [name, of(name)]));
  return { kind, connections: options.connections, ...found };
}

const row = ({ kind, connections, static: limit, site, edge }) => [
  kind,
  String(connections),
  figure(limit.rate),
  figure(site.rate),
  figure(site.ratio),
  edge ? figure(edge.rate) : '–',
  edge ? figure(edge.ratio) : '–',
  ...[limit, site, edge].map((one) => (one ? `${figure(one.p50)} / ${figure(one.p99)}` : '–')),
];

const head = [
  'page',
  'connections',
  'static / s',
  'site / s',
  'site ÷ static',
  'edge / s',
  'edge ÷ static',
  'static p50 / p99 ms',
  'site p50 / p99 ms',
  'edge p50 / p99 ms',
];

function promises(all) {
  const at = (kind, connections) =>
    all.find((each) => each.kind === kind && each.connections === connections);
  const article = at('article', 32);
  const search = at('search', 32);
  return [
    holds('the site serves an article at ≥ 0.02 of static', article.site.ratio >= 0.02),
    ...['article', 'home'].map((kind) =>
      holds(`behind nginx ${kind} is served at ≥ 0.8 of static`, at(kind, 32).edge.ratio >= 0.8),
    ),
    holds('≥ 150 searches a second', search.site.rate >= 150),
    holds('a search in < 10 ms at one connection', at('search', 1).site.p50 < 10),
  ];
}

/** The site, the site behind deploy/nginx.conf, and an nginx with the same bytes as files, in pairs. */
export const site = {
  title: 'Throughput and latency',
  needs: 'magazine',
  run: async ({ magazine, short }) => {
    const { SITE_URL, SITE_PORT } = magazine.environment;
    const pages = await kindsOfPages(magazine.environment);
    const limit = await startStatic(SITE_URL, pages);
    const edge = await startEdge([Number(SITE_PORT)]);
    const all = [];
    try {
      for (const [kind, path] of Object.entries(pages)) {
        for (const connections of crowds) {
          const urls = {
            static: limit.urlOf(kind),
            site: `http://127.0.0.1:${SITE_PORT}${path}`,
            ...(!notAtTheEdge.includes(kind) && { edge: `${edge.url}${path}` }),
          };
          all.push(await measure(kind, urls, { connections, ...(short ? brief : long) }));
        }
      }
    } finally {
      await edge.stop();
      await limit.stop();
    }
    const sizes = Object.entries(limit.bytes).map(([kind, { packed, plain }]) => [
      kind,
      figure(packed / 1_024),
      figure(plain / 1_024),
    ]);
    return {
      text: `${table(head, all.map(row))}\n\n${table(['page', 'KB compressed', 'KB plain'], sizes)}`,
      holds: promises(all),
    };
  },
};
