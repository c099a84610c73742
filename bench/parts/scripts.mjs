import { join } from 'node:path';

import { bin, root, run } from '../../scripts/lib/run.mjs';
import { holds } from '../lib/numbers.mjs';
import { addresses } from '../lib/magazine.mjs';

/** Runs one of the measuring programs of `bench/src`; what it printed, and whether all that it promises held. */
export async function program(name, parameters, env = {}) {
  const { ok, output } = await run(bin('bench', 'tsx'), [`src/${name}.ts`, ...parameters], {
    cwd: join(root, 'bench'),
    env,
  });
  return { ok, output: output.trim() };
}

/** The Markdown tables in what a program printed. */
export const tablesOf = (output) =>
  output
    .split('\n\n')
    .flatMap((part) => {
      const lines = part.split('\n').filter((line) => line.startsWith('|'));
      return lines.length > 0 ? [lines.join('\n')] : [];
    })
    .join('\n\n');

const tables = ({ ok, output }, name) => {
  const text = tablesOf(output);
  if (!ok && text === '') throw new Error(`${name}: ${output}`);
  return text;
};

export const search = {
  title: 'Search, over an index of its own',
  needs: 'nothing',
  run: async ({ short }) => {
    const count = short ? 5_000 : 100_000;
    const found = await program('search', [String(count)]);
    const text = tables(found, 'search');
    return { text: `${count.toLocaleString('en')} articles.\n\n${text}`, holds: [] };
  },
};

export const publish = {
  title: 'Publish to visible',
  needs: 'magazine',
  run: async ({ magazine, short }) => {
    const rounds = short ? 5 : 100;
    const found = await program(
      'publish-visible',
      [String(rounds)],
      addresses(magazine.environment),
    );
    return {
      text: `${rounds} articles, one after the other.\n\n${tables(found, 'publish')}`,
      holds: [],
    };
  },
};

export const lighthouse = {
  title: 'Lighthouse, on a phone',
  needs: 'magazine',
  whole: true,
  run: async ({ magazine }) => {
    const found = await program('lighthouse', ['3'], addresses(magazine.environment));
    return {
      text: tables(found, 'lighthouse'),
      holds: [holds('100 everywhere, and no more than an article may cost', found.ok)],
    };
  },
};

export const view = {
  title: 'A first view',
  needs: 'magazine',
  run: async ({ magazine }) => {
    const found = await program('first-view', [], addresses(magazine.environment));
    return { text: tables(found, 'first-view'), holds: [] };
  },
};
