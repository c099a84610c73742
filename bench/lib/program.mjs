import { join } from 'node:path';

import { bin, root, run } from '../../scripts/lib/run.mjs';
import { wholeChromium } from '../../scripts/tools/chromium.mjs';
import { holds, promisesIn } from './promises.mjs';

/** Runs one of the measuring programs of `bench/src`: whether it ended well, and what it printed. */
export async function program(name, parameters, env = {}) {
  const { ok, output } = await run(bin('bench', 'tsx'), [`src/${name}.ts`, ...parameters], {
    cwd: join(root, 'bench'),
    env,
  });
  return { name, ok, output: output.trim() };
}

/** The same of one that looks with a browser: with a whole one, or with the one that `browser` finds. */
export const looking = async (name, parameters, env = {}, browser = wholeChromium) =>
  program(name, parameters, { ...env, CHROMIUM_PATH: await browser() });

/** The Markdown tables in what a program printed. */
const tablesOf = (output) =>
  output
    .split('\n\n')
    .flatMap((part) => {
      const lines = part.split('\n').filter((line) => line.startsWith('|'));
      return lines.length > 0 ? [lines.join('\n')] : [];
    })
    .join('\n\n');

/** What a program promised. One that ended badly without saying why has broken a promise that all make. */
export function promisesOf({ name, ok, output }) {
  const promises = promisesIn(output);
  if (ok || promises.some((promise) => !promise.holds)) return promises;
  console.error(output);
  return [...promises, holds(`${name} measures to its end`, false)];
}

/** What a program has found, as a part of the bench gives it. @throws when it has found nothing */
export function foundBy(ran) {
  const text = tablesOf(ran.output);
  if (text === '') throw new Error(`${ran.name}: ${ran.output}`);
  return { text, holds: promisesOf(ran) };
}

const cells = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The figures below a heading of the first table that a program printed; none where it printed none. */
export function columnOf({ output }, heading) {
  const [head = '', , ...rows] = tablesOf(output).split('\n\n')[0].split('\n');
  const at = cells(head).indexOf(heading);
  return rows.map((row) => Number(cells(row)[at]));
}
