import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

import type { CmsSettings } from '@bbk/shared/settings';

import { copyFiles, describeFiles, keptFolders } from './files.ts';
import { BackupError, writeManifest, type Manifest } from './manifest.ts';
import { databaseCopies } from './store.ts';

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BackupError(`백업을 둘 수 없습니다: ${why}. A backup can not be kept there.`);
  });
  if ((await readdir(folder)).length === 0) return;
  throw new BackupError(`비어 있지 않습니다: ${folder}. This folder is not empty: name another.`);
}

/**
 * Copies the database as it is at one moment, and every file that it names, into `folder`, while the CMS goes on.
 * Files get their names once and for all: so those of before are copied first, and after the database those that
 * came meanwhile. A backup is whole once it has its name.
 * @throws BackupError
 */
export async function makeBackup(settings: CmsSettings, folder: string): Promise<Manifest> {
  await emptyFolder(folder);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  await mkdir(join(unfinished, 'database'), { recursive: true, mode: 0o700 });
  const copyAll = async () => {
    for (const { name, folder: from } of keptFolders(settings))
      await copyFiles(from, join(unfinished, name));
  };
  await copyAll();
  const { copyTo, kind } = databaseCopies(settings);
  const at = new Date().toISOString();
  const parts = await copyTo(join(unfinished, 'database'));
  await copyAll();
  const files = [];
  for (const name of ['database', 'media', 'cms'])
    files.push(...(await describeFiles(join(unfinished, name), name)));
  const manifest: Manifest = { version: 1, at, database: kind, parts, files };
  await writeManifest(unfinished, manifest);
  await rename(unfinished, folder);
  return manifest;
}
