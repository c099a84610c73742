import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const read = async (url, headers = {}) => {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
};

const fileOf = (src) => decodeURIComponent(basename(new URL(src).pathname));

/** The originals, as files below `folder`; and which of them a smaller one was made of. */
async function downloadPictures({ ask, headers }, { CMS_URL }, folder) {
  const { docs } = await ask('/media?limit=1000&depth=0&locale=ko');
  const pictures = {};
  const originalOf = new Map();
  for (const { filename, url, alt, mimeType, sizes = {} } of docs) {
    if (!mimeType?.startsWith('image/')) continue;
    const file = join(folder, filename);
    const response = await read(new URL(url, CMS_URL), headers);
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
    pictures[filename] = { file, alt: alt ?? '' };
    const smaller = Object.values(sizes).map((size) => size?.filename);
    for (const name of [filename, ...smaller]) if (name) originalOf.set(name, filename);
  }
  return { pictures, originalOf };
}

/** An article of a feed, with the names of original pictures for addresses. */
function articleOf(item, originalOf, at) {
  const original = (src) => originalOf.get(fileOf(src)) ?? null;
  const html = item.content_html.replaceAll(/(<img\b[^>]* src=")([^"]+)"/g, (tag, before, src) => {
    const name = original(src);
    return name ? `${before}${name}"` : tag;
  });
  return {
    path: new URL(item.url).pathname,
    // The same for all peers, and in no alphabet that one of them would rewrite.
    slug: `article-${at + 1}`,
    title: item.title,
    excerpt: item.summary ?? '',
    html,
    date: item.date_published,
    labels: item.tags ?? [],
    picture: item.image ? original(item.image) : null,
  };
}

/** The site's own feeds, with the whole texts for as long as they are read. */
async function feedItems({ ask }, { SITE_URL }) {
  const { feeds } = await ask('/globals/site?depth=0');
  const set = (fullText) =>
    ask('/globals/site', { method: 'POST', body: { feeds: { ...feeds, fullText } } });
  const items = async (path) => (await (await read(`${SITE_URL}${path}`)).json()).items;
  const both = async () => [...(await items('/feed.json')), ...(await items('/en/feed.json'))];
  await set(true);
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      const all = await both();
      if (all.every((item) => 'content_html' in item)) return all;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the feeds do not have the whole texts');
  } finally {
    await set(feeds?.fullText ?? false);
  }
}

/**
 * The articles of the magazine that runs, in both languages, newest first in each, with their whole text as HTML, and
 * the pictures in them, as they were uploaded.
 */
export async function textsOf(environment, { admin, folder }) {
  const { pictures, originalOf } = await downloadPictures(admin, environment, folder);
  const items = await feedItems(admin, environment);
  return { articles: items.map((item, at) => articleOf(item, originalOf, at)), pictures };
}
