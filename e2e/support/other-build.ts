import { randomBytes } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { site } from './site-instance.ts';

/** What is only needed while building, and would be copied for nothing. */
const skipped = new Set(['cache', 'diagnostics', 'trace', 'trace-build', 'turbopack', 'types']);

/** What both builds have in common. */
const shared = ['built', 'config', 'next.config.ts', 'node_modules', 'package.json', 'src'];

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:m?js|json)$|^BUILD_ID$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Another name of the same length: what refers to it stays as long as it was. */
const another = (name: string) => randomBytes(name.length).toString('hex').slice(0, name.length);

function replaceIn(folder: string, names: ReadonlyMap<string, string>) {
  for (const file of filesIn(folder)) {
    const text = readFileSync(file, 'utf8');
    let changed = text;
    for (const [from, to] of names) changed = changed.replaceAll(from, to);
    if (changed !== text) writeFileSync(file, changed);
  }
}

/**
 * The built site as a build of slightly other sources would be: under another build id, and with its style
 * sheets under other names. A second real build would take a minute and tell nothing more.
 */
export function otherBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'bbk-build-'));
  for (const name of shared) symlinkSync(join(site, name), join(folder, name));
  const from = join(site, '.next');
  const built = join(folder, '.next');
  for (const name of readdirSync(from).filter((each) => !skipped.has(each)))
    cpSync(join(from, name), join(built, name), { recursive: true });
  const id = readFileSync(join(built, 'BUILD_ID'), 'utf8');
  cpSync(join(site, 'public'), join(folder, 'public'), { recursive: true });
  const sheets = readdirSync(join(folder, 'public/built'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => name.slice(0, -'.css'.length));
  const names = new Map([id, ...sheets].map((name) => [name, another(name)] as const));
  replaceIn(built, names);
  renameSync(join(built, 'static', id), join(built, 'static', names.get(id) ?? ''));
  for (const sheet of sheets) {
    const named = (name = '') => join(folder, 'public/built', `${name}.css`);
    renameSync(named(sheet), named(names.get(sheet)));
  }
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { folder, id: names.get(id) ?? '', remove };
}
