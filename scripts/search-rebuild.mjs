// pnpm search:rebuild: every site instance on this machine makes its search index anew, and answers meanwhile.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { readEnvironment } from './lib/env.mjs';
import { root } from './lib/run.mjs';

/** As long as a running instance takes to see what is asked of it. */
const patience = 5_000;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const data = resolve(root, readEnvironment().DATA_DIR ?? './data');
const instances = existsSync(data)
  ? readdirSync(data).filter((name) => name.startsWith('site-'))
  : [];

async function rebuild(instance) {
  const folder = join(data, instance, 'search');
  const [asked, begun] = [join(folder, 'rebuild'), join(folder, 'rebuilding')];
  mkdirSync(folder, { recursive: true });
  writeFileSync(asked, '');
  const since = Date.now();
  while (existsSync(asked) && Date.now() - since < patience) await pause(100);
  if (existsSync(asked)) {
    console.log(
      `${instance}: 꺼져 있습니다. 다음에 켤 때 새로 만듭니다 (not running: made anew at its next start)`,
    );
    return;
  }
  console.log(`${instance}: 찾아보기를 새로 만듭니다 (making the index anew) …`);
  while (existsSync(begun)) await pause(200);
  console.log(`${instance}: 다 되었습니다 (done, ${Math.round((Date.now() - since) / 1_000)} s)`);
}

if (instances.length === 0) {
  console.error(`${data}: 사이트가 아직 한 번도 켜지지 않았습니다 (no site has run here yet)`);
  process.exitCode = 1;
}
await Promise.all(instances.map(rebuild));
