import { SettingsError } from '@bbk/shared/settings';

import { pages } from './cache/pages.server.ts';

/** Parses the settings and opens the stored pages; a wrong setting stops the server with its sentence. */
export function start(): void {
  try {
    pages();
  } catch (problem) {
    if (!(problem instanceof SettingsError)) throw problem;
    console.error(problem.message);
    process.exit(1);
  }
}
