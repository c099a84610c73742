import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { format } from '../lib/format.mjs';

/** What a fault showed, as a row of the table. */
const rowOf = ({ fault, figures, at, load }) => {
  const seen = Object.entries(figures).map(([name, value]) => `${name}: ${value}`);
  return `| ${fault} | ${seen.join('; ')} | ${at}, load ${load} |`;
};

const faultOf = (row) => row.split('|')[1]?.trim();

/**
 * The page with these rows in its table: a fault that was seen again replaces its row, a new one is added at the end,
 * and everything else stays. So the long suite can be run in parts.
 */
function mergeRows(page, seen) {
  const rows = new Map(seen.map((entry) => [entry.fault, rowOf(entry)]));
  const lines = page.trimEnd().split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('|'));
  const kept = lines.slice(0, last + 1).map((line) => {
    const again = line.startsWith('|') && rows.get(faultOf(line));
    if (!again) return line;
    rows.delete(faultOf(line));
    return again;
  });
  return [...kept, ...rows.values(), ...lines.slice(last + 1), ''].join('\n');
}

/** Writes these rows into the table of a file, in their places. */
export async function keepRows(file, seen) {
  writeFileSync(file, mergeRows(readFileSync(file, 'utf8'), seen));
  await format(file);
}

/** What was seen, a line each, by a run whose tests reported to this file. */
export const reportedIn = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
