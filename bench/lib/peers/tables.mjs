import { figure, table } from '../numbers.mjs';

const loadHead = [
  'page, connections',
  'served by',
  'a second',
  'p50 / p99 ms',
  'its bytes as a file, a second',
  '÷ that',
];

/** Where nothing was answered in time, there is no time that it took. */
const both = ({ p50, p99 }) => (p50 > 0 ? `${figure(p50)} / ${figure(p99)}` : '–');

export const loadTable = (loads) =>
  table(
    loadHead,
    loads.map(({ name, kind, connections, files, served }) => [
      `${kind}, ${connections}`,
      name,
      figure(served.rate),
      both(served),
      figure(files.rate),
      figure(served.rate / files.rate),
    ]),
  );

const siteHead = [
  '',
  'article, requests',
  'article, KB',
  'front page, requests',
  'front page, KB',
  'PSS after the load, MB',
  'published → its page, p50 / p95 ms',
  'published → front page, p50 / p95 ms',
];

const times = ({ p50, p95 }) => `${figure(p50)} / ${figure(p95)}`;

/** What a site costs who reads it first, what it holds in memory, and how soon what is published is seen. */
export const siteTable = (all) =>
  table(
    siteHead,
    Object.entries(all).map(([name, { memory, views, published }]) => [
      name,
      ...['article', 'home'].flatMap((kind) => [
        String(views[kind].requests),
        figure(views[kind].kilobytes),
      ]),
      figure(memory),
      times(published.itself),
      times(published.home),
    ]),
  );
