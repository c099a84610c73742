import { run } from '../lib/run.mjs';
import { aptInstall } from './apt.mjs';
import { onPath } from './find.mjs';

async function hasKorean() {
  if (!onPath('fc-list')) return false;
  const { output } = await run('fc-list', [':lang=ko', 'family']);
  return output.trim() !== '';
}

/**
 * A system font with Hangul. The site brings its own fonts, but the admin does not; a machine without one
 * shows boxes there, which no test reads, so a missing font is told of and not an error.
 */
export async function koreanFonts() {
  if (await hasKorean()) return;
  if (!(await aptInstall('fonts-noto-cjk')))
    console.log('  no Korean system font: boxes in the admin');
}
