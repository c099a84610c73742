import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../../scripts/lib/ports.mjs';
import { asking } from './asking.ts';
import { answersOk, listens, ServerProcess } from './process.ts';

/** The folder of the built site. */
export const site = join(import.meta.dirname, '../../site');

type Options = { signingSecret?: string; folder?: string; port?: number };
type Start = {
  /** The build to start. */
  folder?: string;
  /** How long it waits for the CMS, in ms: usually as long as all suites of a busy machine give it. */
  patience?: number;
  /** Waits until it says that it is up to date, too. */
  ready?: boolean;
};

/** One more instance of the built site, with pages of its own, that a test may kill. */
export class SiteInstance {
  readonly folder: string;
  /** Of the CMS that it asks: read when it starts. */
  cmsUrl: string;
  readonly #signingSecret: string;
  readonly #process = new ServerProcess();
  #port: number;

  constructor(cmsUrl: string, { signingSecret, folder, port = 0 }: Options = {}) {
    this.cmsUrl = cmsUrl;
    this.#signingSecret = signingSecret ?? 'of-an-instance-that-nobody-signs-for';
    this.folder = folder ?? mkdtempSync(join(tmpdir(), 'bbk-instance-'));
    this.#port = port;
  }

  get url() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts it, and waits until it answers, ready or not: how long that took, in ms. */
  async start({ folder = site, patience = 15_000, ready = false }: Start = {}) {
    this.#port ||= await freePort();
    const parameters = ['built/serve.cjs', 'start', '--port', String(this.#port)];
    this.#process.start(process.execPath, parameters, folder, {
      ...process.env,
      NODE_ENV: 'production',
      SITE_PORT: String(this.#port),
      CMS_URL: this.cmsUrl,
      DATA_DIR: this.folder,
      SITE_INSTANCE: 'e2e',
      SIGNING_SECRET: this.#signingSecret,
      CMS_TIMEOUT_MS: String(patience),
    });
    const isThere = ready ? answersOk(`${this.url}/readyz`) : listens(`${this.url}/healthz`);
    return this.#process.until(isThere);
  }

  kill() {
    return this.#process.end();
  }

  stop() {
    return this.#process.stop();
  }

  async remove() {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A page, as a reader gets it. */
  async read(path: string) {
    const response = await asking(new URL(path, this.url), { redirect: 'manual' });
    return { status: response.status, html: await response.text() };
  }
}
