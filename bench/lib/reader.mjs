import { load } from './load.mjs';
import { median, timed } from './numbers.mjs';

const read = async (url) => {
  const response = await fetch(url);
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return text;
};

/** Some of `count` things, spread over all of them. */
const spread = (count, howMany) =>
  Array.from({ length: howMany }, (_, at) => 1 + Math.floor(((at + 0.5) * count) / howMany));

/**
 * The middle of what readers wait for, in ms: a page that is there, and one that nobody has asked for before, which
 * is made from what the CMS says.
 */
export async function readerFigures({ SITE_PORT }, { count, times, seconds }) {
  const site = `http://127.0.0.1:${SITE_PORT}`;
  const kept = async (path) => {
    await read(`${site}${path}`);
    const { p50, refused } = await load(`${site}${path}`, { connections: 1, seconds });
    if (refused > 0) throw new Error(`${path}: ${refused} times no page`);
    return p50;
  };
  const articles = spread(count, times);
  const pages = spread(Math.max(1, Math.floor(count / 20) - 1), Math.min(times, 5));
  const made = async (paths) =>
    median(await timed(paths.length, (time) => read(`${site}${paths[time]}`)));
  return {
    article: await kept('/articles/archive-1'),
    list: await kept('/latest'),
    'a new article page': await made(articles.map((number) => `/articles/archive-${number}`)),
    'a new list page': await made(pages.map((number) => `/latest/${number}`)),
    'sitemap index': median(await timed(2, () => read(`${site}/sitemap.xml`))),
  };
}

/** What the search says while not all is in it yet (site/src/i18n/ko.ts). */
const filling = '찾아보기를 만드는 중';

/** Seconds until everything can be found. */
export async function untilSearchable({ SITE_PORT }, since) {
  const url = `http://127.0.0.1:${SITE_PORT}/search?q=${encodeURIComponent('음악')}`;
  while ((await read(url).catch(() => filling)).includes(filling)) {
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return (performance.now() - since) / 1_000;
}
