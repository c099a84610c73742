import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { CmsSettings } from '@bbk/shared/settings';

import { makeBackup } from './backup.ts';
import { filesIn, hashOf, keptFolders, restoreFiles } from './files.ts';
import { BackupError, differences, readManifest, type Manifest } from './manifest.ts';
import { databaseCopies, type DatabaseCopies } from './store.ts';
import { stamp } from './tell.ts';

type Options = {
  /** What is there now is backed up, beside the backup, and then overwritten; without it nothing is overwritten. */
  overwrite?: boolean;
};

/** Nothing is touched unless every byte of the backup is as it was written. @throws BackupError */
async function ensureWhole(folder: string, { files }: Manifest): Promise<void> {
  for (const { path, bytes, sha256 } of files) {
    const file = join(folder, path);
    const known = await stat(file).catch(() => null);
    if (known?.size === bytes && (await hashOf(file)) === sha256) continue;
    throw new BackupError(`백업이 손상되었습니다: ${path}. This backup is damaged.`);
  }
}

async function isEmpty(settings: CmsSettings, database: DatabaseCopies): Promise<boolean> {
  for (const { folder } of keptFolders(settings))
    if ((await filesIn(folder)).length > 0) return false;
  return database.isEmpty();
}

/** Beside the backup: on a disk that is there for backups, and outlasts a container. */
const besideOf = (folder: string) => join(dirname(folder), `before-restore-${stamp(new Date())}`);

async function makeRoom(
  settings: CmsSettings,
  database: DatabaseCopies,
  folder: string,
  { overwrite = false }: Options,
): Promise<string | null> {
  if (await isEmpty(settings, database)) return null;
  if (!overwrite) {
    throw new BackupError(
      '이미 데이터가 있습니다. 덮어쓰려면 --overwrite를 붙이세요(있던 것은 먼저 백업합니다). ' +
        'There is data already: with --overwrite it is backed up first, and then replaced.',
    );
  }
  const kept = besideOf(folder);
  await makeBackup(settings, kept);
  return kept;
}

/** Read back and compared: what was restored is what was backed up. @throws BackupError */
async function ensureEqual(database: DatabaseCopies, { parts }: Manifest): Promise<void> {
  const wrong = differences(parts, await database.describe());
  if (wrong.length === 0) return;
  throw new BackupError(`되살린 것이 백업과 다릅니다 (not equal): ${wrong.join('; ')}`);
}

/**
 * Puts a backup in the place of the database and the files. The backup is checked before anything is touched, and
 * what was restored is compared with it afterwards, by counts and hashes. `keptIn` is where what was there before lies.
 * @throws BackupError
 */
export async function restoreBackup(
  settings: CmsSettings,
  folder: string,
  options: Options = {},
): Promise<{ manifest: Manifest; keptIn: string | null }> {
  const manifest = await readManifest(folder);
  const database = databaseCopies(settings);
  if (manifest.database !== database.kind) {
    throw new BackupError(
      `${manifest.database} 백업은 ${database.kind}에 되살릴 수 없습니다. ` +
        `A backup of ${manifest.database} does not go into ${database.kind}: check DATABASE_URL.`,
    );
  }
  await ensureWhole(folder, manifest);
  await database.ensureUnused();
  const keptIn = await makeRoom(settings, database, folder, options);
  for (const { name, folder: to } of keptFolders(settings))
    await restoreFiles(join(folder, name), to);
  await database.restoreFrom(join(folder, 'database'));
  await ensureEqual(database, manifest);
  return { manifest, keptIn };
}
