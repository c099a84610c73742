import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

import { format } from '../../scripts/lib/format.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { lineOf } from './promises.mjs';

const guide = join(root, 'docs/performance.md');
const begin = '<!-- bench:begin (written by `pnpm bench`) -->';
const end = '<!-- bench:end -->';

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

/** The sections of a report by their titles. */
const sectionsOf = (report) =>
  new Map(
    report
      .split(/^(?=### )/m)
      .slice(1)
      .map((part) => [/^### (.+)$/m.exec(part)?.[1], part.trim()]),
  );

/** What parts have found, into the guide between its markers; of the others stays what it says. `titles` is the order. */
export async function write(found, titles) {
  const text = readFileSync(guide, 'utf8');
  const at = text.indexOf(begin);
  const until = text.indexOf(end);
  if (at < 0 || until < at) throw new Error(`${guide} has lost its markers`);
  const known = sectionsOf(text.slice(at, until));
  for (const result of found) known.set(result.title, section(result));
  const sections = titles.flatMap((title) => known.get(title) ?? []);
  const report = [begin, `Measured on ${machine()}.`, ...sections, end].join('\n\n');
  writeFileSync(guide, text.slice(0, at) + report + text.slice(until + end.length));
  await format(guide);
}
