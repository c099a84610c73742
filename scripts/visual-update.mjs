import { buildOnce, installOnce } from './lib/build.mjs';
import { stopAll, stopChildrenOnSignal } from './lib/run.mjs';
import { freshEnvironment, startMagazine } from './testing/servers.mjs';
import { playwright } from './testing/suites.mjs';
import { chromium } from './tools/chromium.mjs';
import { koreanFonts } from './tools/fonts.mjs';

/** Takes the visual tests' references anew, from a magazine of its own. Look at what has changed before it is committed. */
async function update() {
  await installOnce();
  const browser = await chromium();
  await koreanFonts();
  await buildOnce('cms', process.env);
  await buildOnce('site', process.env);
  const environment = await freshEnvironment();
  const magazine = await startMagazine('magazine-to-look-at', environment);
  try {
    const env = { ...environment, CHROMIUM_PATH: browser, UPDATE_REFERENCES: '1' };
    return await playwright('references', {
      env,
      arguments_: ['--config', 'visual.config.ts', 'pages'],
    });
  } finally {
    await magazine.end();
  }
}

stopChildrenOnSignal();
try {
  const { passed, failed, output } = await update();
  if (failed > 0) console.log(output.trimEnd());
  console.log(`${passed} types of page looked at, ${failed} failed: see e2e/visual/references`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await stopAll();
}
