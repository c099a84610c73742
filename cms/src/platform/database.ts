import type { CmsSettings } from '@bbk/shared/settings';
import type { DatabaseAdapterObj } from 'payload';

import { mongodb } from './database/mongodb.ts';
import { sqlite } from './database/sqlite.ts';
import { settings } from './settings.ts';

export { afterCommit } from './database/after-commit.ts';
export { inTransaction } from './database/in-transaction.ts';
export { troubleOf, type Trouble } from './database/trouble.ts';

/** Whether this is the only CMS process that uses the database. */
export const oneProcess = !settings.databaseUrl;

/** The database that the settings name. Nothing else in the CMS may know which one it is. */
export function databaseAdapter({
  databaseUrl,
  environment,
  folders,
}: CmsSettings): DatabaseAdapterObj {
  return databaseUrl ? mongodb(databaseUrl, environment) : sqlite(folders.cms);
}
