// pnpm bench [--short] [part…]: measures, and writes its tables into docs/performance.md.
import { parseArgs } from 'node:util';

import { stopChildrenOnSignal } from '../scripts/lib/run.mjs';
import { seconds } from '../scripts/lib/stages.mjs';
import { write } from './lib/results.mjs';
import { benchEnvironment, startMagazine } from './lib/magazine.mjs';
import { lineOf } from './lib/promises.mjs';
import { build } from './parts/build.mjs';
import { growth } from './parts/growth.mjs';
import { memory } from './parts/memory.mjs';
import { peers } from './parts/peers.mjs';
import { lighthouse, publish, search, view } from './parts/scripts.mjs';
import { site } from './parts/site.mjs';
import { start } from './parts/start.mjs';
import { typing } from './parts/typing.mjs';

/** In the order in which they are measured: what starts servers comes after what needs none. */
const parts = {
  build,
  memory,
  site,
  view,
  peers,
  publish,
  typing,
  lighthouse,
  start,
  search,
  growth,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    databases: { type: 'string' },
  },
});

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}. The parts: ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(2);
}

const asked = {
  short: values.short,
  ...(values.sizes && { sizes: values.sizes.split(',').map(Number) }),
  ...(values.databases && { only: values.databases.split(',') }),
};
const isWanted = (name) =>
  positionals.length > 0 ? positionals.includes(name) : !(values.short && parts[name].whole);

/** A magazine for the parts that need one, begun for the first of them. */
let magazine = null;
async function running() {
  magazine ??= await startMagazine(await benchEnvironment());
  return magazine;
}
async function end() {
  await magazine?.end();
  magazine = null;
}

/** What the parts of this run have found. */
const found = [];

/** Runs a part, and says what did not hold. A part that can not be measured does not keep the others from it. */
async function measure(name) {
  const part = parts[name];
  const since = Date.now();
  console.log(`→ ${name}`);
  try {
    if (part.needs === 'nothing') await end();
    const given = part.needs === 'magazine' ? { magazine: await running() } : {};
    const result = await part.run({ ...asked, ...given });
    const at = new Date().toISOString();
    found.push({ title: part.title, short: asked.short, at, ...result });
    for (const promise of result.holds ?? []) console.log(`  ${lineOf(promise)}`);
    console.log(
      result.skipped
        ? `  skipped: ${result.skipped}`
        : `${result.text}\n✓ ${name} (${seconds(since)})`,
    );
    return (result.holds ?? []).every((each) => each.holds);
  } catch (error) {
    console.error(`✗ ${name}: ${error instanceof Error ? error.stack : error}`);
    return false;
  }
}

stopChildrenOnSignal({ patience: 30_000 });
let allHold = true;
for (const name of Object.keys(parts).filter(isWanted)) allHold = (await measure(name)) && allHold;
await end();
await write(
  found,
  Object.values(parts).map(({ title }) => title),
);
console.log(
  allHold ? '✓ all that must hold holds' : '✗ not all that must hold holds, or was measured',
);
process.exit(allHold ? 0 : 1);
