import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../../scripts/lib/ports.mjs';
import { asking } from './asking.ts';
import { answersOk, ServerProcess } from './process.ts';

const cms = join(import.meta.dirname, '../../cms');
const next = join(cms, 'node_modules/next/dist/bin/next');
const admin = { email: 'faults@example.com', password: randomBytes(12).toString('hex') };

/** What every CMS process of one magazine has in common. */
export type Magazine = {
  databaseUrl: string;
  siteUrls: readonly string[];
  folder: string;
  secret: string;
  signingSecret: string;
};

/** An empty magazine: SQLite in a folder of its own, unless a MongoDB is named. */
export const emptyMagazine = (given: Partial<Magazine> = {}): Magazine => ({
  databaseUrl: '',
  siteUrls: ['http://127.0.0.1:9'],
  folder: mkdtempSync(join(tmpdir(), 'bbk-faults-')),
  secret: randomBytes(32).toString('hex'),
  signingSecret: randomBytes(32).toString('hex'),
  ...given,
});

/** A CMS process of a magazine of its own, which a test may kill. */
export class CmsInstance {
  readonly magazine: Magazine;
  readonly #process = new ServerProcess();
  #port = 0;
  #token = '';

  constructor(magazine: Magazine) {
    this.magazine = magazine;
  }

  get url() {
    return `http://127.0.0.1:${this.#port}`;
  }

  get lives() {
    return this.#process.lives;
  }

  /** Whether it runs, or how it ended, and what it said last. */
  get story() {
    return this.#process.story;
  }

  get #environment() {
    const { databaseUrl, siteUrls, folder, secret, signingSecret } = this.magazine;
    return {
      ...process.env,
      NODE_ENV: 'production' as const,
      // As both starts of the product have them (ADR 13 and 36).
      NODE_OPTIONS: '--max-old-space-size=1024 --conditions=production',
      MALLOC_ARENA_MAX: '2',
      CMS_PORT: String(this.#port),
      CMS_URL: this.url,
      SITE_URL: siteUrls[0],
      SITE_URLS: siteUrls.join(','),
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      PAYLOAD_SECRET: secret,
      SIGNING_SECRET: signingSecret,
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      LOG_LEVEL: 'error',
      SEED: 'none',
    };
  }

  /** Starts it, which migrates and makes the admin where nobody did: the ms until it said that it is ready. */
  async start() {
    this.#port ||= await freePort();
    const parameters = [next, 'start', '--port', String(this.#port)];
    this.#process.start(process.execPath, parameters, cms, this.#environment);
    const took = await this.#process.until(answersOk(`${this.url}/readyz`));
    this.#token ||= await this.#logIn();
    return took;
  }

  async #logIn() {
    const response = await asking(`${this.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(admin),
      signal: AbortSignal.timeout(30_000),
    });
    const token = /payload-token=([^;]+)/.exec(response.headers.getSetCookie().join(';'))?.[1];
    if (!token) throw new Error(`login: ${response.status} ${await response.text()}`);
    return token;
  }

  kill() {
    return this.#process.end();
  }

  stop() {
    return this.#process.stop();
  }

  async remove() {
    await this.kill();
    rmSync(this.magazine.folder, { recursive: true, force: true });
  }

  /** A request as its admin. A CMS that is gone is a rejection; an answer is an answer. */
  ask(method: string, path: string, body?: unknown, signal?: AbortSignal) {
    return asking(`${this.url}/api/${path}`, {
      method,
      headers: { authorization: `JWT ${this.#token}`, 'content-type': 'application/json' },
      signal: signal ?? AbortSignal.timeout(30_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Uploads a file with what is said of it. */
  async send(collection: string, file: File, data: object): Promise<{ id: string }> {
    const form = new FormData();
    form.set('file', file);
    form.set('_payload', JSON.stringify(data));
    const headers = { authorization: `JWT ${this.#token}` };
    const address = `${this.url}/api/${collection}?locale=ko`;
    const response = await asking(address, { method: 'POST', headers, body: form });
    const text = await response.text();
    if (!response.ok) throw new Error(`${collection}: ${response.status} ${text}`);
    return (JSON.parse(text) as { doc: { id: string } }).doc;
  }

  /** Uploads a picture with what publishing asks of it. */
  async upload(bytes: Uint8Array<ArrayBuffer>, name: string) {
    const file = new File([bytes], name, { type: 'image/webp' });
    await this.send('media', file, { alt: '사진', credit: '사진 홍길동' });
  }

  /** A request that has to succeed. */
  async get<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.ask(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }
}
