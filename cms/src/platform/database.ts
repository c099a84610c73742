import type { CmsSettings } from '@bbk/shared/settings';
import type { DatabaseAdapterObj } from 'payload';

import { mongodb } from './database/mongodb.ts';
import { sqlite } from './database/sqlite.ts';

export { afterCommit } from './database/after-commit.ts';

/** The database that the settings name. Nothing else in the CMS may know which one it is. */
export function databaseAdapter(settings: CmsSettings): DatabaseAdapterObj {
  return settings.databaseUrl
    ? mongodb(settings.databaseUrl, settings.environment)
    : sqlite(settings.folders.cms);
}
