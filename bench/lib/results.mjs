import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';

import { format } from '../../scripts/lib/format.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { lineOf } from './promises.mjs';

const kept = join(root, '.cache/bench/results.json');
const guide = join(root, 'docs/performance.md');
const begin = '<!-- bench:begin (written by `pnpm bench`) -->';
const end = '<!-- bench:end -->';

const read = () => (existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {});

/** Keeps what a part has found: the next run may be of another part. */
export function keep(name, result) {
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify({ ...read(), [name]: result }, null, 2));
}

const machine = () => {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'a processor'}, ${gigabytes} GB`;
};

const section = ({ title, short, at, text, holds = [], skipped }) =>
  [
    `### ${title}`,
    skipped ? `Not measured: ${skipped}` : text.replaceAll(/^### /gm, '#### '),
    holds.map((promise) => `- ${lineOf(promise)}`).join('\n'),
    skipped ? '' : `<sub>${at}${short ? ', the short form' : ''}</sub>`,
  ]
    .filter(Boolean)
    .join('\n\n');

/** Writes all that was found so far into the guide, between its markers; `order` is that of the parts. */
export async function write(order) {
  const found = read();
  const sections = order.flatMap((name) => (found[name] ? [section(found[name])] : []));
  const report = [begin, `Measured on ${machine()}.`, ...sections, end].join('\n\n');
  const text = readFileSync(guide, 'utf8');
  const at = text.indexOf(begin);
  const until = text.indexOf(end);
  if (at < 0 || until < at) throw new Error(`${guide} has lost its markers`);
  writeFileSync(guide, text.slice(0, at) + report + text.slice(until + end.length));
  await format(guide);
}
