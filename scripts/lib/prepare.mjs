import { cmsModule } from './cms-command.mjs';
import { prefixed } from './log.mjs';
import { run } from './run.mjs';

const mark = '@first-admin ';

/** Migrates, makes the first admin, fills an empty database. Answers with a one-time password, if one was made. */
export async function prepare(environment) {
  let firstAdmin = null;
  const print = prefixed('cms');
  const parameters = cmsModule('src/bin/prepare.ts');
  const { ok, code, signal, output } = await run(process.execPath, parameters, {
    env: { ...environment, NODE_ENV: 'production' },
    onOutput: (chunk) => print(chunk.replaceAll(new RegExp(`^${mark}.*\n`, 'gm'), '')),
  });
  for (const line of output.split('\n')) {
    if (line.startsWith(mark)) firstAdmin = JSON.parse(line.slice(mark.length));
  }
  if (ok) return firstAdmin;
  throw new Error(
    `The database could not be prepared (${signal ?? `exit code ${code}`}); the lines above say why.`,
  );
}
