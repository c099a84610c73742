import { adminOf } from '../lib/cms.mjs';
import { load } from '../lib/load.mjs';
import { memoryOf } from '../lib/memory.mjs';
import { figure, table } from '../lib/numbers.mjs';
import { kindsOfPages } from '../lib/kinds.mjs';
import { holds } from '../lib/promises.mjs';

/** What is thrown away after a start, and after a load, is given time to go. */
const settle = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000));

/** Readers at every kind of page, and editors at their lists. */
async function work({ CMS_URL, SITE_PORT }, { admin, pages, seconds }) {
  for (const path of Object.values(pages)) {
    await load(`http://127.0.0.1:${SITE_PORT}${path}`, { connections: 32, seconds });
  }
  const lists = ['articles?limit=20&depth=1', 'articles?limit=20&draft=true', 'media?limit=20'];
  for (const list of lists) {
    await load(`${CMS_URL}/api/${list}`, { connections: 8, seconds, headers: admin.headers });
  }
}

/** What both servers hold in memory, idle and after a load, with all that works for them. */
export const memory = {
  title: 'Memory',
  needs: 'magazine',
  run: async ({ magazine, short }) => {
    const { cms, site, environment } = magazine;
    const admin = await adminOf(environment);
    const pages = await kindsOfPages(environment);
    await settle(short ? 5 : 30);
    const measured = () => ({ site: memoryOf(site), cms: memoryOf(cms) });
    const idle = measured();
    await work(environment, { admin, pages, seconds: short ? 2 : 10 });
    await settle(short ? 5 : 30);
    const after = measured();
    const rows = ['site', 'cms'].map((name) => [name, figure(idle[name]), figure(after[name])]);
    return {
      text: table(['PSS, MB', 'idle', 'after a load'], rows),
      holds: [
        holds('the site holds < 250 MB after a load', after.site < 250),
        holds('the CMS holds < 400 MB after a load', after.cms < 400),
      ],
    };
  },
};
