import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BuildOptions } from 'esbuild';

/** What pages load, by the name of its entry in `src/enhance`: named by content, and kept for ever. */
const onPages = ['main', 'pages'] as const;

/** What stands in every page: it is smaller than the request for it, which the first paint would wait for. */
const inPages = 'theme';

/** The addresses of what pages load, and the text of what stands in them. */
export type Scripts = Readonly<Record<(typeof onPages)[number] | typeof inPages, string>>;

/** The service worker keeps its name: a browser asks for it again to learn whether there is a new one. */
const worker = 'sw';

const hashed = /\.[0-9a-f]{10}\.js$/;

const options = (site: string, name: string): BuildOptions => ({
  entryPoints: [join(site, `src/enhance/${name}.ts`)],
  bundle: true,
  format: 'iife',
  legalComments: 'none',
  target: ['es2022', 'safari16.4', 'firefox115', 'chrome111'],
  logLevel: 'error',
});

function existing(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** In one step, so that a server that reads it never meets half of it. */
function put(path: string, text: string): void {
  if (existing(path) === text) return;
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

const folderOf = (site: string): string => {
  const folder = join(site, 'public/built');
  mkdirSync(folder, { recursive: true });
  return folder;
};

const told = (names: readonly string[], theme: string): Scripts =>
  Object.fromEntries([
    ...onPages.map((entry, at) => [entry, `/built/${names[at]}`] as const),
    [inPages, theme],
  ]) as Scripts;

async function bundled(site: string, name: string): Promise<string> {
  const { build } = await import('esbuild');
  const made = await build({ ...options(site, name), minify: true, write: false });
  return made.outputFiles[0]?.text.trim() ?? '';
}

/**
 * Bundles the browser's modules, into `public/built` where pages load them. Next bundles no script that is not
 * React's; esbuild is asked for here only, since a server that only serves has none.
 */
export async function bundleScripts(site: string, folder = folderOf(site)): Promise<Scripts> {
  const names = await Promise.all(
    onPages.map(async (entry) => {
      const text = await bundled(site, entry);
      const name = `${entry}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
      put(join(folder, name), text);
      return name;
    }),
  );
  put(join(folder, `${worker}.js`), await bundled(site, worker));
  for (const name of readdirSync(folder)) {
    if (hashed.test(name) && !names.includes(name)) rmSync(join(folder, name), { force: true });
  }
  return told(names, await bundled(site, inPages));
}

/** The same while developing: under plain names, and again at each change; what stands in pages, at the next start. */
export async function watchScripts(site: string): Promise<Scripts> {
  const { context } = await import('esbuild');
  const folder = folderOf(site);
  for (const name of [...onPages, worker]) {
    const outfile = join(folder, `${name}.js`);
    const watching = await context({ ...options(site, name), outfile, sourcemap: 'inline' });
    await watching.rebuild();
    await watching.watch();
  }
  const names = onPages.map((entry) => `${entry}.js`);
  return told(names, await bundled(site, inPages));
}
