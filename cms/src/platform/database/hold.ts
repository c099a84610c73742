import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { inProcess } from '@bbk/shared/in-process';
import { createClient, type Client } from '@libsql/client';

/** Another process has the SQLite database. Its message is a sentence for whoever starts this one. */
export class DatabaseInUse extends Error {
  override name = 'DatabaseInUse';
}

const holders = inProcess('heldDatabases', () => new Map<string, Client>());

function holderOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}

/**
 * Makes this process the only one that uses the SQLite database in `folder`. The lock is an open exclusive
 * transaction on a file beside it: the system lets go of it when the process ends, however it ends.
 * @throws DatabaseInUse
 */
export async function holdDatabase(folder: string): Promise<void> {
  if (holders.has(folder)) return;
  const note = join(folder, 'cms.pid');
  const lock = createClient({ url: pathToFileURL(join(folder, 'cms.lock')).href });
  try {
    await lock.execute('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new DatabaseInUse(
      `다른 CMS 프로세스(pid ${holderOf(note)})가 이 데이터베이스를 쓰고 있습니다: ${folder}. ` +
        'Another CMS process uses this SQLite database. Stop it first, or set DATABASE_URL to MongoDB to run several.',
    );
  }
  writeFileSync(note, `${process.pid}\n`);
  holders.set(folder, lock);
}

/** Lets another process have the database. */
export function releaseDatabase(folder: string): void {
  holders.get(folder)?.close();
  holders.delete(folder);
}
