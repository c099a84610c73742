import { buildOnce, installOnce } from '../lib/build.mjs';
import { chromium } from '../tools/chromium.mjs';
import { koreanFonts } from '../tools/fonts.mjs';
import { freshEnvironment, startMagazine } from './servers.mjs';
import { playwright } from './suites.mjs';

/** Runs what takes pictures, against a magazine of its own; answers as a suite does. */
export async function lookAt(title, { arguments_, env = {} }) {
  await installOnce();
  const browser = await chromium();
  await koreanFonts();
  await buildOnce('cms', process.env);
  await buildOnce('site', process.env);
  const environment = await freshEnvironment();
  const magazine = await startMagazine('magazine-to-look-at', environment);
  try {
    return await playwright(title, {
      env: { ...environment, CHROMIUM_PATH: browser, ...env },
      arguments_,
    });
  } finally {
    await magazine.end();
  }
}
