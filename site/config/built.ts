import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { BuildOptions } from 'esbuild';

import { scriptNames, type ScriptName } from '../src/platform/scripts.ts';
import { sheetNames, type SheetName } from '../src/platform/sheets.ts';

/** What pages load: each is named by its content, and kept for ever. */
export interface Built {
  readonly scripts: Readonly<Record<ScriptName, string>>;
  readonly sheets: Readonly<Record<SheetName, string>>;
}

/** The service worker keeps its name: a browser asks for it again to learn whether there is a new one. */
const worker = 'sw.js';

const hashed = /\.[0-9a-f]{10}\.(?:js|css)$/;

/** Where a file of `public/built` comes from. */
const sourceOf = (file: string) =>
  file.endsWith('.css') ? `src/styles/sheets/${file}` : `src/enhance/${basename(file, '.js')}.ts`;

const options = (site: string, file: string): BuildOptions => ({
  entryPoints: [join(site, sourceOf(file))],
  bundle: true,
  format: 'iife',
  legalComments: 'none',
  target: ['es2022', 'safari16.4', 'firefox115', 'chrome111'],
  logLevel: 'error',
});

const files = [
  ...scriptNames.map((name) => `${name}.js`),
  ...sheetNames.map((name) => `${name}.css`),
];

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

/** The addresses of what is called so in `public/built`, in the order of `files`. */
function addresses(names: readonly string[]): Built {
  const at = (names_: readonly string[], from: number) =>
    Object.fromEntries(names_.map((name, index) => [name, `/built/${names[from + index]}`]));
  return {
    scripts: at(scriptNames, 0) as Built['scripts'],
    sheets: at(sheetNames, scriptNames.length) as Built['sheets'],
  };
}

/**
 * Bundles the browser's modules and the style sheets into `public/built` and answers with their addresses. Next bundles
 * no script that is not React's, and one sheet for all pages; esbuild is asked for here only, since a server that only
 * serves has none.
 */
export async function bundle(site: string, folder = folderOf(site)): Promise<Built> {
  const { build } = await import('esbuild');
  const bundled = async (file: string) => {
    const made = await build({ ...options(site, file), minify: true, write: false });
    return made.outputFiles[0]?.text ?? '';
  };
  const names = await Promise.all(
    files.map(async (file) => {
      const text = await bundled(file);
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
      const name = file.replace('.', `.${hash}.`);
      put(join(folder, name), text);
      return name;
    }),
  );
  put(join(folder, worker), await bundled(worker));
  for (const name of readdirSync(folder)) {
    if (hashed.test(name) && !names.includes(name)) rmSync(join(folder, name), { force: true });
  }
  return addresses(names);
}

/** The same while developing: under plain names, and again at each change. */
export async function watch(site: string): Promise<Built> {
  const { context } = await import('esbuild');
  const folder = folderOf(site);
  for (const file of [...files, worker]) {
    const outfile = join(folder, file);
    const watching = await context({ ...options(site, file), outfile, sourcemap: 'inline' });
    await watching.rebuild();
    await watching.watch();
  }
  return addresses(files);
}
