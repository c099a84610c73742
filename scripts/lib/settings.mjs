import { createServer } from 'node:net';
import { cmsModule } from './cms-command.mjs';
import { run } from './run.mjs';

/** Has the servers' own schema read the environment: the few settings that starting them needs. */
export async function readSettings(environment) {
  const { ok, output } = await run(process.execPath, cmsModule('src/bin/settings.ts'), {
    env: environment,
  });
  if (!ok) throw new Error(output.trim());
  return JSON.parse(output.trim().split('\n').at(-1));
}

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

/** Stops the start before minutes of building, when somebody listens already. */
export async function ensurePortsFree({ cmsPort, sitePort }) {
  const ports = { CMS_PORT: cmsPort, SITE_PORT: sitePort };
  if (cmsPort === sitePort) throw new Error(`CMS_PORT and SITE_PORT are both ${cmsPort}.`);
  for (const [name, port] of Object.entries(ports)) {
    if (await isFree(port)) continue;
    throw new Error(
      `포트 ${port}을(를) 다른 프로그램이 쓰고 있습니다. Port ${port} is in use: stop what uses it, or set ${name}.`,
    );
  }
}
