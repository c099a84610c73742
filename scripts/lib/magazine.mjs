import { buildOnce, installOnce } from './build.mjs';
import { readEnvironment } from './env.mjs';
import { prepare } from './prepare.mjs';
import { isStopping, stop, stopChildrenOnSignal } from './run.mjs';
import { serve, untilReady } from './servers.mjs';
import { ensurePortsFree, readSettings } from './settings.mjs';
import { seconds } from './stages.mjs';

/** Ends what still runs when one of the servers ends: half a magazine is none. */
async function untilOneEnds(servers) {
  const ended = await Promise.race(
    servers.map(({ name, child }) => child.exited.then((end) => ({ name, ...end }))),
  );
  if (isStopping()) return 0;
  console.error(`✗ ${ended.name} ended (${ended.signal ?? ended.code}): the other is stopped too.`);
  await Promise.all(servers.map(({ child }) => stop(child, { patience: 8_000 })));
  return ended.code || 1;
}

function tell({ siteUrl, cmsUrl }, firstAdmin, since) {
  console.log(`\n✓ ready (${seconds(since)})`);
  console.log(`  magazine  ${siteUrl}`);
  console.log(`  admin     ${cmsUrl}/admin`);
  if (firstAdmin) {
    console.log(`  first login (shown only now): ${firstAdmin.email} / ${firstAdmin.password}`);
  }
  console.log('  Ctrl-C ends both.\n');
}

async function run({ watch }) {
  const since = Date.now();
  await installOnce();
  const environment = readEnvironment();
  const settings = await readSettings(environment);
  await ensurePortsFree(settings);
  if (!watch) {
    await buildOnce('cms', environment);
    await buildOnce('site', environment);
  }
  console.log('→ preparing the database');
  const firstAdmin = await prepare(environment);
  const servers = [
    serve('cms', settings.cmsPort, environment, { watch }),
    serve('site', settings.sitePort, environment, { watch }),
  ];
  try {
    await Promise.all(servers.map((server) => untilReady(server)));
  } finally {
    // Also when a server failed: the password exists now, and is not shown again.
    tell(settings, firstAdmin, since);
  }
  return untilOneEnds(servers);
}

/** Installs, builds, prepares and serves both, until a signal or a crash ends them. */
export async function startMagazine({ watch = false } = {}) {
  // Each gets 30 s to finish what is in flight.
  stopChildrenOnSignal({ patience: 30_000 });
  const code = await run({ watch }).catch((error) => {
    if (!isStopping()) console.error(`✗ ${error instanceof Error ? error.message : error}`);
    return 1;
  });
  // A signal ends the process itself, once nothing of it is left.
  if (!isStopping()) process.exit(code);
}
