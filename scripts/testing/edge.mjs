import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../lib/ports.mjs';
import { root, run, start, stop } from '../lib/run.mjs';
import { nginx, nginxHasBrotli } from '../tools/nginx.mjs';

const modules = '/usr/lib/nginx/modules';

/** The configuration as it stands, with its ports and folders replaced by those of a test. */
function configuration({ port, adminPort, isSecure }) {
  const conf = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8');
  const own = isSecure
    ? `127.0.0.1:${port} ssl http2; ssl_certificate own.pem; ssl_certificate_key own.key;`
    : `127.0.0.1:${port};`;
  return conf
    .replace('listen 8080;', `listen ${own}`)
    .replace('listen 8081;', `listen 127.0.0.1:${adminPort};`)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;');
}

/** The instances, each as `deploy/upstreams.conf` has its one. */
function upstreams(ports) {
  const conf = readFileSync(join(root, 'deploy/upstreams.conf'), 'utf8');
  return Object.entries(ports).reduce((text, [own, instances]) => {
    const [line] = text.match(new RegExp(`server 127\\.0\\.0\\.1:${own} [^;]*;`)) ?? [];
    const lines = instances.map((port) => line.replace(own, String(port)));
    return text.replace(line, lines.join('\n'));
  }, conf);
}

/** A certificate that nobody has signed, for this machine. */
async function certify(folder) {
  const files = ['-keyout', join(folder, 'own.key'), '-out', join(folder, 'own.pem')];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const command = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...name,
    ...files,
  ];
  const { ok, output } = await run('openssl', command);
  if (!ok) throw new Error(`openssl made no certificate: ${output}`);
}

async function untilListening(url, child) {
  let ended = false;
  void child.exited.then(() => (ended = true));
  while (!ended) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx ended before it answered');
}

/** With what the containers' edge believes of the proxy before it, who is this machine here. */
function behindAnother(instances) {
  const conf = readFileSync(join(root, 'deploy/compose-upstreams.conf'), 'utf8');
  const believed = conf
    .split('\n')
    .filter((line) => /^(?:set_real_ip_from|real_ip_header) /.test(line));
  return [instances, ...believed, 'set_real_ip_from 127.0.0.1;', ''].join('\n');
}

/**
 * A real nginx with `deploy/nginx.conf` in front of the sites, and of the CMSs, on these ports: `url`, `adminUrl`,
 * and `stop`. With `isSecure` readers come by TLS and HTTP/2, and have to believe its certificate. Its log goes to the
 * file that is open as `log`, if one is given.
 */
export async function startEdge(
  sites,
  { cmses = [9], isBehindAnother = false, isSecure = false, log = 'ignore' } = {},
) {
  // It may have to be installed, with the modules that are looked for below.
  const program = await nginx();
  const folder = mkdtempSync(join(tmpdir(), 'bbk-edge-'));
  const [port, adminPort] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'nginx.conf'), configuration({ port, adminPort, isSecure }));
  if (isSecure) await certify(folder);
  const instances = upstreams({ 3000: sites, 3001: cmses });
  writeFileSync(
    join(folder, 'upstreams.conf'),
    isBehindAnother ? behindAnother(instances) : instances,
  );
  // Looked for below the folder that nginx is started in.
  if (existsSync(modules)) symlinkSync(modules, join(folder, 'modules'));
  if (nginxHasBrotli()) copyFileSync(join(root, 'deploy/brotli.conf'), join(folder, 'brotli.conf'));
  // Its workers are somebody else by default, who may not go into the folder.
  const global = `daemon off; user ${userInfo().username};`;
  const settings = ['-p', folder, '-c', 'nginx.conf', '-g', global];
  const child = start(program, settings, { stdio: ['ignore', log, 'inherit'] });
  const adminUrl = `http://127.0.0.1:${adminPort}`;
  await untilListening(adminUrl, child);
  return {
    url: isSecure ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    adminUrl,
    stop: async () => {
      await stop(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
