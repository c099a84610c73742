import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of the built site. */
export const site = join(import.meta.dirname, '../../site');
const next = join(site, 'node_modules/next/dist/bin/next');

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Waits until it answers, whether it is ready or not. */
async function untilListening(url: string, child: ChildProcess) {
  const until = Date.now() + 30_000;
  while (Date.now() < until && child.exitCode === null) {
    try {
      await fetch(new URL('/healthz', url), { signal: AbortSignal.timeout(1000) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('the site instance did not start');
}

/** One more instance of the built site, with pages of its own, that a test may kill. */
export class SiteInstance {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bbk-instance-'));
  readonly #cmsUrl: string;
  #port = 0;
  #child: ChildProcess | undefined;

  constructor(cmsUrl: string) {
    this.#cmsUrl = cmsUrl;
  }

  get url() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts the build in `folder`, which waits so long for the CMS, in milliseconds. */
  async start({ folder = site, patience = 1_000 } = {}) {
    this.#port ||= await freePort();
    this.#child = spawn(process.execPath, [next, 'start', '--port', String(this.#port)], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        SITE_PORT: String(this.#port),
        CMS_URL: this.#cmsUrl,
        DATA_DIR: this.#folder,
        SITE_INSTANCE: 'e2e',
        SIGNING_SECRET: 'of-an-instance-that-nobody-signs-for',
        CMS_TIMEOUT_MS: String(patience),
      },
    });
    await untilListening(this.url, this.#child);
  }

  /** Ends it as a power cut would: with no chance to write anything. */
  async kill() {
    const child = this.#child;
    if (!child) return;
    child.kill('SIGKILL');
    await ended(child);
  }

  async remove() {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
