import { createRequire } from 'node:module';
import { join } from 'node:path';

import { root } from '../lib/run.mjs';
import { aptInstall } from './apt.mjs';
import { onPath } from './find.mjs';

/** The checker's own download of a Java, which answers with the path of its command. */
const download = () =>
  createRequire(join(root, 'e2e/package.json'))('vnu-jar/vnu-java-downloader.js').resolveJava();

/** A Java for the HTML checker: an installed one, Debian's, or the one that the checker downloads. */
export async function java() {
  const found = onPath('java');
  if (found) return found;
  if (await aptInstall('default-jre-headless')) return onPath('java');
  return download();
}
