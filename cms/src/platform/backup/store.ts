import type { CmsSettings } from '@bbk/shared/settings';

import { mongodbCopies } from './mongodb.ts';
import type { Manifest, Part } from './manifest.ts';
import { sqliteCopies } from './sqlite.ts';

/** How the database of these settings is copied away and back. */
export type DatabaseCopies = {
  kind: Manifest['database'];
  /** Writes all of it as it is at one moment into a folder, while others go on using it. */
  copyTo: (folder: string) => Promise<Part[]>;
  /** Whether nothing is in it yet. */
  isEmpty: () => Promise<boolean>;
  /** Makes sure that no CMS uses it. @throws Error with a sentence for whoever runs the command */
  ensureUnused: () => Promise<void>;
  /** Puts what lies in the folder in the place of everything that is there. */
  restoreFrom: (folder: string) => Promise<void>;
  /** What is in it now. */
  describe: () => Promise<Part[]>;
};

export const databaseCopies = ({ databaseUrl, folders }: CmsSettings): DatabaseCopies =>
  databaseUrl ? mongodbCopies(databaseUrl) : sqliteCopies(folders.cms);
