import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { bin, root, run } from '../lib/run.mjs';
import { aptInstall } from './apt.mjs';
import { onPath } from './find.mjs';

/** Chromium without a window's own interface: the same engine for three quarters of the processor's time (ADR 26). */
const shell = () => onPath('chromium-headless-shell', 'chrome-headless-shell');
const whole = () => onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

const install = async (name, found) => ((await aptInstall(name)) ? found() : null);

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

/**
 * A Chromium for tests: the one named by CHROMIUM_PATH; the shell, installed or from Debian; one that is installed or
 * that another system has; Playwright's download.
 */
export async function chromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const path =
    shell() ??
    (await install('chromium-headless-shell', shell)) ??
    whole() ??
    (await install('chromium', whole)) ??
    (await download());
  if (!path) throw new Error('No Chromium: install one, or name it in CHROMIUM_PATH.');
  return path;
}

/**
 * A Chromium as readers have it, for what is measured: its shell knows no kind of network, by which a browser decides
 * how far below the screen it fetches pictures, and takes longer for what it paints. Without one, the tests'.
 */
export async function wholeChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return whole() ?? (await install('chromium', whole)) ?? (await chromium());
}
