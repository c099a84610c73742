import { run } from '../lib/run.mjs';
import { onPath } from './find.mjs';

const asRoot = (commandArguments) =>
  process.getuid?.() === 0
    ? run('apt-get', commandArguments, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
    : run('sudo', ['-n', 'apt-get', ...commandArguments]);

/** Installs Debian packages where that is possible without asking; says whether it worked. */
export async function aptInstall(...packages) {
  if (!onPath('apt-get')) return false;
  console.log(`  apt-get install ${packages.join(' ')}`);
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  if ((await asRoot(install)).ok) return true;
  await asRoot(['update']);
  return (await asRoot(install)).ok;
}
