import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { inProcess } from '@bbk/shared/in-process';
import { siteSettings, type SiteSettings } from '@bbk/shared/settings';

/** The repository's folder: what a relative `DATA_DIR` is relative to, wherever the server was started. */
export function repositoryRoot(from = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
    if (folder === dirname(folder)) return from;
  }
}

/** This instance's settings, parsed at the first use. @throws SettingsError */
export const settings = (): SiteSettings =>
  inProcess('settings', () => siteSettings(process.env, repositoryRoot()));
