import { setTimeout as wait } from 'node:timers/promises';

import { quantile } from '../numbers.mjs';

/** How often a page is looked at, in ms: what is measured is at most this much too long. */
const look = 20;
const patience = 15_000;

/** When `word` first stood on the page, in ms after `since`; infinite when it never did. */
async function seen(url, word, since) {
  while (performance.now() - since < patience) {
    const response = await fetch(url);
    const text = await response.text();
    if (response.ok && text.includes(word)) return performance.now() - since;
    await wait(look);
  }
  return Infinity;
}

const figuresOf = (times) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });

/** How long after the start of the call that publishes an article it is on its own page, and on the front page. */
export async function visible({ url, pages, editor }, rounds) {
  const run = Date.now().toString(36);
  const itself = [];
  const home = [];
  for (let round = 0; round < rounds; round += 1) {
    const title = `Seen ${run} ${round}.`;
    const draft = await editor.draft({ title, slug: `seen-${run}-${round}` });
    // Readers have it: what is measured is that it is made again.
    await (await fetch(`${url}${pages.home}`)).text();
    const since = performance.now();
    await editor.publish(draft);
    itself.push(await seen(`${url}${draft.path}`, title, since));
    home.push(await seen(`${url}${pages.home}`, title, since));
  }
  return { itself: figuresOf(itself), home: figuresOf(home) };
}
