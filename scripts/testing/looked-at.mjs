import { installOnce } from '../lib/build.mjs';
import { chromium } from '../tools/chromium.mjs';
import { koreanFonts } from '../tools/fonts.mjs';
import { withMagazine } from './servers.mjs';
import { playwright } from './suites.mjs';

/** Runs what takes pictures, against a magazine of its own; answers as a suite does. */
export async function lookAt(title, { env = {}, ...options }) {
  await installOnce();
  const browser = await chromium();
  await koreanFonts();
  return withMagazine('magazine-to-look-at', (environment) =>
    playwright(title, { env: { ...environment, CHROMIUM_PATH: browser, ...env }, ...options }),
  );
}
