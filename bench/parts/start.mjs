import { serve } from '../../scripts/lib/servers.mjs';
import { stop } from '../../scripts/lib/run.mjs';
import { untilAnswered } from '../lib/answered.mjs';
import { figure, median, table } from '../lib/numbers.mjs';
import { holds } from '../lib/promises.mjs';

/** How often it is asked, in ms: what is measured is at most this much too long. */
const look = 5;

async function once(environment) {
  const since = performance.now();
  const { child } = serve('site', Number(environment.SITE_PORT), environment, { watch: false });
  await untilAnswered(`http://127.0.0.1:${environment.SITE_PORT}/`, child, { look });
  const took = performance.now() - since;
  await stop(child, { patience: 40_000 });
  return took;
}

/** From starting the site's process to its first page, with the pages that it had when it ended. */
export const start = {
  title: 'Cold start of the site',
  needs: 'magazine',
  run: async ({ magazine, short }) => {
    const { environment, site } = magazine;
    await (await fetch(environment.SITE_URL)).arrayBuffer();
    await site.stop();
    const took = [];
    for (let time = 0; time < (short ? 3 : 7); time += 1) took.push(await once(environment));
    await magazine.startSite();
    const rows = [
      ['to the first 200', ...[Math.min(...took), median(took), Math.max(...took)].map(figure)],
    ];
    return {
      text: table(['ms', 'fastest', 'median', 'slowest'], rows),
      holds: [holds('the first 200 in < 800 ms', median(took) < 800)],
    };
  },
};
