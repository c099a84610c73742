import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { root } from '../../../scripts/lib/run.mjs';
import { npmNode } from '../../../scripts/tools/npm-node.mjs';
import { must } from './must.mjs';

const version = '6.65.0';
/** The first that this Ghost takes is 24.20. */
const nodeVersion = '24.21.0';
/**
 * What its database is compiled with: since 24.19 a header has better-sqlite3 12 end the whole process when it collects
 * garbage (`RemoveEnvironmentCleanupHook`). All of 24 take what was compiled for one of them.
 */
const headersVersion = '24.9.0';
const folder = join(root, `.cache/peers/ghost-${version}`);

/**
 * Six minutes of compiling a library of regular expressions, for bookmarks that nobody makes here: what asks for it does
 * without (url-regex-safe).
 */
function withoutRe2() {
  const file = join(folder, 'pnpm-workspace.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^( {2}re2@\S+:) true$/m, '$1 false'));
}

/** Its package has the packages of its own workspace inside: npm can not install it as a dependency of anything. */
async function unpack() {
  mkdirSync(folder, { recursive: true });
  await must('npm', ['pack', `ghost@${version}`, '--pack-destination', folder]);
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  await must('tar', ['xzf', join(folder, file), '-C', folder, '--strip-components=1']);
  withoutRe2();
}

/** All that it stands on, exactly as its own lockfile says, by its own package manager. */
async function installDependencies(command, headers) {
  const { packageManager } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [pnpm] = packageManager.split('+');
  const install = ['install', '--prod', '--frozen-lockfile', '--reporter=append-only'];
  await must('npm', ['exec', '--yes', '--', pnpm, ...install], {
    cwd: folder,
    env: {
      PATH: `${dirname(command)}:${process.env.PATH}`,
      CI: 'true',
      npm_config_nodedir: headers,
      // Not what was compiled for somebody else, with other headers.
      pnpm_config_side_effects_cache: 'false',
      pnpm_config_pm_on_fail: 'ignore',
    },
  });
}

/**
 * Ghost and a Node that it runs on, both from npm, installed once. Where no binary of what it compiles can be fetched,
 * that takes some minutes. @returns `{ folder, node, is }`, or `{ skipped }` that says why not
 */
export async function ghostPackage() {
  const mark = join(folder, 'installed');
  try {
    const node = await npmNode(nodeVersion);
    if (!existsSync(mark)) {
      console.log(`  ghost@${version} is installed`);
      await unpack();
      await installDependencies(node.command, (await npmNode(headersVersion)).headers);
      writeFileSync(mark, '');
    }
    const is = `Ghost ${version} on Node ${nodeVersion}, SQLite, its default theme`;
    return { folder, node: node.command, is };
  } catch (error) {
    return { skipped: error.message };
  }
}
