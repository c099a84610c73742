import { prepare } from '../../scripts/lib/prepare.mjs';
import { adminOf } from '../lib/cms.mjs';
import { databases } from '../lib/databases.mjs';
import { editorFigures } from '../lib/editor.mjs';
import { filledOnce, forgetSite } from '../lib/filled.mjs';
import { addresses, benchEnvironment, built, startServer, untilIdle } from '../lib/magazine.mjs';
import { memoryOf } from '../lib/memory.mjs';
import { figure, table } from '../lib/numbers.mjs';
import { columnOf, program, promisesOf } from '../lib/program.mjs';
import { holds } from '../lib/promises.mjs';
import { readerFigures, untilSearchable } from '../lib/reader.mjs';

/** The middle of the times from publishing to the slowest page, in ms. */
const visible = (ran) => Math.max(...columnOf(ran, 'median'));

const ofNewSite = (environment) => {
  forgetSite(environment);
  return startServer('site', environment);
};

/** Everything of one size on one database. */
async function measure(given) {
  const { environment, size } = given;
  await prepare(environment);
  const imported = await filledOnce(environment, size);
  const began = performance.now();
  const cms = await startServer('cms', environment);
  try {
    const cmsReady = (performance.now() - began) / 1_000;
    return { 'import, s': imported, 'CMS ready, s': cmsReady, ...(await ofBoth(given, cms)) };
  } finally {
    await cms.stop();
  }
}

/** What is seen of a CMS that runs, and of a site that has nothing yet. */
async function ofBoth({ environment, recorded, size, short }, cms) {
  const since = performance.now();
  const site = await ofNewSite(environment);
  try {
    const ready = (performance.now() - since) / 1_000;
    const searchable = await untilSearchable(environment, since);
    await untilIdle(environment);
    const admin = await adminOf(environment);
    const times = short ? 5 : 20;
    const figures = {};
    const plans = await recorded(async () => {
      figures.reader = await readerFigures(environment, {
        count: size,
        times,
        seconds: short ? 2 : 5,
      });
      figures.editor = await editorFigures(admin, { times });
    });
    const rounds = short ? 3 : 100;
    const published = await program('publish-visible', [String(rounds)], addresses(environment));
    return {
      'new site ready, s': ready,
      'all searchable, s': searchable,
      ...prefixed('reader', figures.reader),
      ...prefixed('editor', figures.editor),
      'publish to visible everywhere, ms': visible(published),
      'site PSS, MB': memoryOf(site),
      'CMS PSS, MB': memoryOf(cms),
      plans,
      published: promisesOf(published),
    };
  } finally {
    await site.stop();
  }
}

const prefixed = (who, figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, ms]) => [`${who}: ${name}, ms`, ms]));

function tableOf(sizes, all) {
  const names = Object.keys(all[0]).filter((name) => name !== 'plans' && name !== 'published');
  const head = ['', ...sizes.map((size) => size.toLocaleString('en')), 'last ÷ first'];
  const rows = names.map((name) => {
    const values = all.map((each) => each[name]);
    return [name, ...values.map(figure), figure(values.at(-1) / values[0])];
  });
  return table(head, rows);
}

function faultsOf(name, size, { plans }) {
  const bad = plans.filter(({ faults }) => faults.length > 0);
  const shown = bad
    .toSorted((one, other) => other.most - one.most)
    .slice(0, 12)
    .map(
      ({ faults, most, sql }) => `- ${faults.join('; ')} (${figure(most)} ms): \`${shape(sql)}\``,
    );
  const count = `${name}, ${size.toLocaleString('en')} articles: ${plans.length} kinds of question, ${bad.length} that walk through or sort all articles.`;
  return [count, ...shown].join('\n');
}

/** What a statement asks, without what it asks for. */
const shape = (sql) =>
  sql
    .replace(/^select .*? from "(_?articles\w*)"/s, 'select … from "$1"')
    .replace(/\s+/g, ' ')
    .slice(0, 300);

function promises(name, all) {
  if (all.length < 2) return [];
  const grew = (what) => all.at(-1)[what] / all[0][what];
  const flat = ['reader: article, ms', 'reader: list, ms'].map((what) =>
    holds(`${name}: ${what} at the largest is ≤ 1.2 × that at the smallest`, grew(what) <= 1.2),
  );
  const published = all
    .at(-1)
    .published.map((each) => holds(`${name}, at the largest: ${each.sentence}`, each.holds));
  return [...flat, ...published];
}

/** The same magazine with more and more articles, on both databases. */
export const growth = {
  title: 'Growth',
  needs: 'nothing',
  run: async ({ short, sizes = short ? [200, 5_000] : [200, 5_000, 100_000], only }) => {
    await built(await benchEnvironment());
    const texts = [];
    const promised = [];
    for (const [name, on] of Object.entries(databases)) {
      if (only && !only.includes(name.toLowerCase())) continue;
      const all = [];
      for (const size of sizes) {
        console.log(`  ${name}, ${size.toLocaleString('en')} articles`);
        all.push(
          await on(size, (environment, recorded) =>
            measure({ environment, recorded, size, short }),
          ),
        );
      }
      texts.push(`### ${name}`, tableOf(sizes, all), faultsOf(name, sizes.at(-1), all.at(-1)));
      promised.push(...promises(name, all));
    }
    return { text: texts.join('\n\n'), holds: promised };
  },
};
