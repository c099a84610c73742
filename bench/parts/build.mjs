import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { buildOnce } from '../../scripts/lib/build.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { benchEnvironment } from '../lib/magazine.mjs';
import { figure, table } from '../lib/numbers.mjs';

async function once(name, environment) {
  rmSync(join(root, name, '.next/bbk-built'), { force: true });
  const since = performance.now();
  await buildOnce(name, environment);
  return (performance.now() - since) / 1_000;
}

/** How long each takes to build. It asks no database: the number of articles is not in it. */
export const build = {
  title: 'Build',
  needs: 'nothing',
  whole: true,
  run: async () => {
    const environment = await benchEnvironment();
    const rows = [];
    for (const name of ['site', 'cms']) rows.push([name, figure(await once(name, environment))]);
    return { text: table(['build', 'seconds'], rows), holds: [] };
  },
};
