import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { bin, root, run } from '../lib/run.mjs';
import { aptInstall } from './apt.mjs';
import { onPath } from './find.mjs';

const installed = () =>
  onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

/** Playwright's own download, into its own cache. */
async function download() {
  const path = createRequire(join(root, 'e2e/package.json'))(
    '@playwright/test',
  ).chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('  playwright install chromium');
  const { ok } = await run(bin('e2e', 'playwright'), ['install', 'chromium']);
  return ok && existsSync(path) ? path : null;
}

/** A Chromium: the one named by CHROMIUM_PATH, an installed one, Debian's, or Playwright's download. */
export async function chromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const found = installed() ?? ((await aptInstall('chromium')) ? installed() : null);
  const path = found ?? (await download());
  if (!path) throw new Error('No Chromium: install one, or name it in CHROMIUM_PATH.');
  return path;
}
