import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { freePort } from '../../../scripts/lib/ports.mjs';
import { start, stop } from '../../../scripts/lib/run.mjs';
import { untilAnswered } from '../answered.mjs';
import { memoryOf } from '../memory.mjs';
import { ownFolder } from '../folder.mjs';
import { ghostAdmin } from './ghost-admin.mjs';
import { ghostPackage } from './ghost-package.mjs';

/** As it is in production, but that it asks nobody elsewhere, and sends no code to an owner who has no mail. */
const configuration = ({ url, port, folder }) => ({
  url,
  server: { host: '127.0.0.1', port },
  database: {
    client: 'sqlite3',
    connection: { filename: join(folder, 'ghost.db') },
    useNullAsDefault: true,
  },
  paths: { contentPath: join(folder, 'content') },
  logging: { level: 'error', transports: ['file'], path: join(folder, 'content/logs/') },
  mail: { transport: 'Direct' },
  privacy: { useUpdateCheck: false, useGravatar: false, useRpcPing: false },
  security: { staffDeviceVerification: false },
});

/** What a post holds of an article: the picture on top, and its own addresses in the text. */
const postOf = (article, uploaded) => ({
  title: article.title,
  slug: article.slug,
  html: article.html.replaceAll(/<img\b[^>]* src="([^"]+)"/g, (tag, src) =>
    tag.replace(src, uploaded.get(src) ?? src),
  ),
  custom_excerpt: article.excerpt.slice(0, 300),
  feature_image: uploaded.get(article.picture),
  tags: article.labels,
  published_at: article.date,
  status: 'published',
});

/** Writes articles and pictures as its editor would; where each article is then. */
async function fill(admin, { articles, pictures }) {
  const uploaded = new Map();
  for (const [src, { file }] of Object.entries(pictures)) {
    uploaded.set(src, await admin.upload(file));
  }
  const paths = {};
  for (const article of articles) {
    const { slug } = await admin.post(postOf(article, uploaded));
    paths[article.path] = `/${slug}/`;
  }
  return paths;
}

const editorOf = (admin) => ({
  draft: async ({ title, slug }) => {
    const fields = { title, slug, html: `<p>${title}</p>`, status: 'draft' };
    const { id, updated_at } = await admin.post(fields);
    return { id, updated_at, path: `/${slug}/` };
  },
  publish: ({ id, updated_at }) => admin.change(id, { status: 'published', updated_at }),
});

async function serve({ node, code, folder }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  cpSync(join(code, 'content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'content/logs'), { recursive: true });
  mkdirSync(join(folder, 'tmp'));
  // Where it is started, it looks for its settings, and for itself by this name.
  symlinkSync(code, join(folder, 'current'));
  const settings = JSON.stringify(configuration({ url, port, folder }));
  writeFileSync(join(folder, 'config.production.json'), settings);
  const child = start(node, [join('current', 'index.js')], {
    cwd: folder,
    // It leaves every picture there that it made smaller.
    env: { NODE_ENV: 'production', TMPDIR: join(folder, 'tmp') },
    stdio: 'ignore',
  });
  return { child, url };
}

/**
 * Ghost as npm has it, with these texts. It searches in the browser: there is no page of what was found.
 * @returns its `sites`, what `is` measured and `stop`, or why it was `skipped`
 */
export async function startGhost({ texts, pages }) {
  const { skipped, folder: code, node, is } = await ghostPackage();
  if (skipped) return { skipped };
  const { folder, remove } = ownFolder('ghost');
  const { child, url } = await serve({ node, code, folder });
  const end = async () => {
    await stop(child);
    remove();
  };
  try {
    await untilAnswered(url, child, { look: 200 });
    const admin = await ghostAdmin(url);
    const paths = await fill(admin, texts);
    const own = { article: paths[pages.article], home: '/', list: '/page/2/' };
    const memory = () => memoryOf({ child });
    return {
      sites: { Ghost: { url, pages: own, memory, editor: editorOf(admin) } },
      is,
      stop: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
