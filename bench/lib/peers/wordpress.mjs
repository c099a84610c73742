import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { freePort } from '../../../scripts/lib/ports.mjs';
import { untilAnswered } from '../answered.mjs';
import { memoryOf } from '../memory.mjs';
import { debianSystem, versionOf } from './debian.mjs';
import { ownFolder } from '../folder.mjs';
import { startMariadb } from './mariadb.mjs';
import { phpOf } from './php.mjs';
import { wordpressEditor } from './wordpress-editor.mjs';
import { copyWordpress } from './wordpress-files.mjs';
import { startNginx } from './wordpress-nginx.mjs';

/** Of Debian 12, which has one version of each at a time: which ones were measured is told with the figures. */
const packages = [
  'mariadb-server-core',
  ...['cli', 'fpm', 'gd', 'mbstring', 'mysql', 'opcache', 'xml'].map((name) => `php8.2-${name}`),
  'wordpress-theme-twentytwentythree',
  'php-getid3',
  'libjs-cropper',
  'libjs-underscore',
];
/** It would have a web server of its own beside it. */
const bare = ['wordpress'];
const database = 'wordpress';

/** Its own pages by the kinds that are measured. */
const kindsOf = (paths, { article }) => ({
  article: paths[article],
  home: '/',
  list: '/page/2/',
  search: `/?s=${encodeURIComponent('음악')}`,
});

async function install({ php, files, texts, folder }) {
  const script = (name, ...parameters) =>
    php.script(join(import.meta.dirname, name), [files, ...parameters]);
  await script('install.php');
  const file = join(folder, 'texts.json');
  writeFileSync(file, JSON.stringify(texts));
  const output = await script('fill.php', file);
  return JSON.parse(output.trim().split('\n').at(-1));
}

/** All that it takes to run, started one after the other; `begun` has what must be ended, if a later one fails, too. */
async function startAll({ system, folder, texts, pages }, begun) {
  const ports = [await freePort(), await freePort()];
  const mariadb = await startMariadb(system, { folder, database });
  begun.push(mariadb);
  const files = copyWordpress(system, folder, { socket: mariadb.socket, port: ports[0], database });
  const php = phpOf(system, folder);
  const { paths, password } = await install({ php, files, texts, folder });
  const fpm = await php.serve();
  begun.push(fpm);
  const nginx = await startNginx({ folder, ports, files, php: fpm.socket });
  begun.push(nginx);
  const [url, cachedUrl] = ports.map((port) => `http://127.0.0.1:${port}`);
  await untilAnswered(url, nginx.child, { look: 100 });
  const { search, ...kept } = kindsOf(paths, pages);
  const memory = () => begun.reduce((sum, each) => sum + memoryOf(each), 0);
  const plain = { url, pages: { ...kept, search }, memory, editor: wordpressEditor(url, password) };
  // A question is rarely asked twice: none is kept.
  return { WordPress: plain, 'WordPress with a page cache': { url: cachedUrl, pages: kept } };
}

/**
 * WordPress as Debian has it, with these texts: behind nginx, and behind the same nginx with a cache of pages.
 * @returns its `sites`, what `is` measured and `stop`, or why it was `skipped`
 */
export async function startWordpress({ texts, pages }) {
  const { system, skipped } = await debianSystem(packages, { bare });
  if (skipped) return { skipped };
  const { folder, remove } = ownFolder('wordpress');
  const begun = [];
  const end = async () => {
    for (const each of begun.toReversed()) await each.stop();
    remove();
  };
  try {
    const sites = await startAll({ system, folder, texts, pages }, begun);
    const versions = ['wordpress', 'php8.2-fpm', 'mariadb-server-core'].map(
      (name) => `${name} ${versionOf(name)}`,
    );
    return { sites, is: `Debian’s ${versions.join(', ')}`, stop: end };
  } catch (error) {
    await end();
    throw error;
  }
}
