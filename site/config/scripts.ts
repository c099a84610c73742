import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BuildOptions } from 'esbuild';

/** What pages load, by the name of its entry in `src/enhance`: named by content, and kept for ever. */
const onPages = ['theme', 'main', 'pages'] as const;
export type Scripts = Readonly<Record<(typeof onPages)[number], string>>;

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

const addresses = (names: readonly string[]): Scripts =>
  Object.fromEntries(onPages.map((entry, at) => [entry, `/built/${names[at]}`])) as Scripts;

/**
 * Bundles the browser's modules into `public/built` and answers with their addresses. Next bundles
 * no script that is not React's; esbuild is asked for here only, since a server that only serves has none.
 */
export async function bundleScripts(site: string, folder = folderOf(site)): Promise<Scripts> {
  const { build } = await import('esbuild');
  const bundled = async (name: string) => {
    const made = await build({ ...options(site, name), minify: true, write: false });
    return made.outputFiles[0]?.text ?? '';
  };
  const names = await Promise.all(
    onPages.map(async (entry) => {
      const text = await bundled(entry);
      const name = `${entry}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
      put(join(folder, name), text);
      return name;
    }),
  );
  put(join(folder, `${worker}.js`), await bundled(worker));
  for (const name of readdirSync(folder)) {
    if (hashed.test(name) && !names.includes(name)) rmSync(join(folder, name), { force: true });
  }
  return addresses(names);
}

/** The same while developing: under plain names, and again at each change. */
export async function watchScripts(site: string): Promise<Scripts> {
  const { context } = await import('esbuild');
  const folder = folderOf(site);
  for (const name of [...onPages, worker]) {
    const outfile = join(folder, `${name}.js`);
    const watching = await context({ ...options(site, name), outfile, sourcemap: 'inline' });
    await watching.rebuild();
    await watching.watch();
  }
  return addresses(onPages.map((entry) => `${entry}.js`));
}
