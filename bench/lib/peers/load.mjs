import { load } from '../load.mjs';
import { startStatic } from '../static.mjs';

const kinds = ['article', 'home', 'list', 'search'];
const crowds = [1, 32];

/** A slow one still works on what nobody waits for any more: it would disturb what is measured next. */
async function untilIdle({ url, pages }, kind) {
  for (let look = 0; look < 3; look += 1) await (await fetch(`${url}${pages[kind]}`)).arrayBuffer();
}

/** One page of one site, right after the nginx that has its bytes as a file: what disturbs one of them disturbs both. */
async function pair({ name, site, limit }, { kind, ...options }) {
  const files = await load(limit.urlOf(kind), options);
  const served = await load(`${site.url}${site.pages[kind]}`, options);
  await untilIdle(site, kind);
  if (served.refused > 0) throw new Error(`${name} refused ${served.refused} times: ${kind}`);
  return { name, kind, connections: options.connections, files, served };
}

/** Every kind of page of every site that has one, at one connection and at many. */
export async function compared(sites, { seconds }) {
  const begun = [];
  const found = [];
  try {
    for (const [name, site] of Object.entries(sites)) {
      begun.push({ name, site, limit: await startStatic(site.url, site.pages) });
    }
    for (const kind of kinds) {
      for (const connections of crowds) {
        for (const each of begun.filter(({ site }) => kind in site.pages)) {
          found.push(await pair(each, { kind, connections, seconds }));
        }
      }
    }
  } finally {
    for (const { limit } of begun) await limit.stop();
  }
  return found;
}
