import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { cmsSettings } from '@bbk/shared/settings';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeBackup } from '../../src/platform/backup/backup.ts';
import { describeFiles } from '../../src/platform/backup/files.ts';
import { readManifest } from '../../src/platform/backup/manifest.ts';
import { restoreBackup } from '../../src/platform/backup/restore.ts';
import { databaseCopies } from '../../src/platform/backup/store.ts';
import { leaseStoreOf } from '../../src/platform/database/lease-store.ts';
import { makeArticle, makePicture, makeSection } from '../fixtures.ts';
import { isMongodb, startCms, type Cms } from '../harness.ts';

let cms: Cms;
let folder: string;
let first: string;
let section: string;

beforeAll(async () => {
  cms = await startCms();
  folder = await mkdtemp(join(tmpdir(), 'bbk-backup-'));
  first = join(folder, 'first');
  section = (await makeSection(cms)).id;
  await makePicture(cms);
  for (let at = 0; at < 3; at += 1) await makeArticle(cms, { section });
});
afterAll(async () => {
  await cms.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The settings of this CMS, and those of another place that a backup can go to. */
function settingsOf(place?: string) {
  const url = process.env['DATABASE_URL'] ?? '';
  const other = url.replace(/\/(cms-[0-9a-f]+)\?/, `/$1-${place ?? ''}?`);
  const elsewhere = place ? { DATA_DIR: join(folder, place), DATABASE_URL: other } : {};
  return cmsSettings({ ...process.env, ...elsewhere }, '/');
}

const contentOf = async (place?: string) => {
  const settings = settingsOf(place);
  return {
    // How often a delivery was tried goes on changing while the CMS runs.
    database: (await databaseCopies(settings).describe()).filter(
      ({ name }) => name !== 'deliveries',
    ),
    media: await describeFiles(settings.folders.media, 'media'),
  };
};

test('what is backed up and restored elsewhere is equal, by counts and hashes', async () => {
  await makeBackup(settingsOf(), first);
  await restoreBackup(settingsOf('copy'), first);
  const [here, there] = [await contentOf(), await contentOf('copy')];
  expect(there).toEqual(here);
  expect(here.media.length).toBeGreaterThan(1);
  expect(here.database.find(({ name }) => name === 'articles')?.count).toBe(3);
});

test('what is there is not overwritten unless one says so, and then is backed up first', async () => {
  const before = await contentOf('copy');
  await expect(restoreBackup(settingsOf('copy'), first)).rejects.toThrow(/--overwrite/);
  expect(await contentOf('copy')).toEqual(before);
  await makeArticle(cms, { section });
  const second = join(folder, 'second');
  await makeBackup(settingsOf(), second);
  const { keptIn } = await restoreBackup(settingsOf('copy'), second, { overwrite: true });
  expect(await contentOf('copy')).toEqual(await contentOf());
  // Beside the backup, which lies where backups are safe; `DATA_DIR` may go with its container.
  expect(dirname(keptIn ?? '')).toBe(folder);
  expect((await readManifest(keptIn ?? '')).parts).toEqual(expect.arrayContaining(before.database));
});

test('a backup holds one moment, whatever is written meanwhile', async () => {
  const enough = new AbortController();
  const writes = (async () => {
    // Each writes an article, its version, its event, its delivery: together or not at all.
    while (!enough.signal.aborted) {
      await makeArticle(cms, { section });
      // SQLite answers at once: nothing else would get a turn.
      await nextTurn();
    }
  })();
  const { parts } = await makeBackup(settingsOf(), join(folder, 'moment')).finally(() =>
    enough.abort(),
  );
  await writes;
  const count = (name: RegExp) => parts.find((part) => name.test(part.name))?.count;
  expect(count(/^articles$/)).toBeGreaterThanOrEqual(4);
  expect(count(/^(_articles_v|_articles_versions)$/)).toBe(count(/^articles$/));
});

test('a damaged backup is refused before anything is touched', async () => {
  const [picture = ''] = await readdir(join(first, 'media'));
  const whole = await readFile(join(first, 'media', picture));
  await writeFile(join(first, 'media', picture), 'torn');
  await expect(restoreBackup(settingsOf('untouched'), first)).rejects.toThrow(picture);
  await writeFile(join(first, 'media', picture), whole);
  expect(await readdir(folder)).not.toContain('untouched');
  await expect(restoreBackup(settingsOf('untouched'), folder)).rejects.toThrow(/no whole backup/);
  const nowhere = join(first, 'manifest.json', 'backup');
  await expect(makeBackup(settingsOf(), nowhere)).rejects.toThrow(/can not be kept there/);
});

/** As `pnpm restore` runs it, in a process of its own. */
const restore = (backup: string) =>
  new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      ['scripts/run.mjs', 'src/bin/restore.ts', backup, '--overwrite'],
      (_, stdout, stderr) => {
        resolve(stdout + stderr);
      },
    );
  });

test('nothing is restored under a CMS that runs', async () => {
  const before = await contentOf();
  const leases = leaseStoreOf(cms.payload.db);
  // Of a server that was killed this lasts for an hour.
  if (isMongodb) await leases.take('told:disk', 'a server that is gone', 3_600_000);
  if (isMongodb) await databaseCopies(settingsOf()).ensureUnused();
  // What a server has for as long as it lives; a test's own CMS runs no jobs.
  if (isMongodb) await leases.take('jobs', 'a server', 60_000);
  expect(await restore(first)).toMatch(/Another CMS process uses|A CMS uses this database/);
  expect(await contentOf()).toEqual(before);
});
