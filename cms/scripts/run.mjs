// node scripts/run.mjs <src/….ts> [arguments]: a command of the CMS, in this process. Why not by a loader: docs/adr/0027.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildSync } from 'esbuild';

const cms = join(import.meta.dirname, '..');
// Beside the packages that it takes from there, and with them gone when everything is installed anew.
const folder = join(cms, 'node_modules/.cache/commands');
const { dependencies } = JSON.parse(readFileSync(join(cms, 'package.json'), 'utf8'));
const own = '@bbk/shared';

const isAsIt = (path, contents) => existsSync(path) && readFileSync(path).equals(contents);

/** Whole or not at all: several commands may begin at once, and some have nowhere to write and need not. */
function write(path, contents) {
  if (isAsIt(path, contents)) return;
  mkdirSync(folder, { recursive: true });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, contents);
  renameSync(part, path);
}

/** Makes one module of an entry and all sources that it takes; its dependencies stay where they are. */
function bundle(entry) {
  const outfile = join(folder, basename(entry).replace(/\.ts$/, '.mjs'));
  const { outputFiles } = buildSync({
    absWorkingDir: cms,
    entryPoints: [entry],
    outfile,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: 'linked',
    sourcesContent: false,
    external: Object.keys(dependencies).filter((name) => name !== own),
    // What the shared package takes and the CMS does not is in the module, and may be CommonJS.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  });
  for (const { path, contents } of outputFiles) write(path, Buffer.from(contents));
  return outfile;
}

const [node, , entry, ...given] = process.argv;
const outfile = bundle(entry);
process.argv = [node, outfile, ...given];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(outfile));
