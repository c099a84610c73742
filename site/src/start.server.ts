import { markArrivals } from '@bbk/shared/arrival';
import { SettingsError } from '@bbk/shared/settings';
import { isStopping } from '@bbk/shared/stop';

import { keepAssets } from './assets/keep.server.ts';
import { standInFront } from './cache/front.server.ts';
import { pages } from './cache/pages.server.ts';
import { nowLoaded } from './first/loaded.server.ts';
import { measure } from './metrics/process.server.ts';
import { readyWhen } from './platform/readiness.server.ts';
import { wantToFollow } from './regenerate/following.server.ts';
import { settings } from './platform/settings.server.ts';
import { search } from './search/client.server.ts';
import { startTakeOver } from './takeover/start.server.ts';

/**
 * Parses the settings, opens the stored pages, takes over what another build left and begins to follow the CMS; a
 * wrong setting stops the server with its sentence.
 */
export function start(): void {
  try {
    const { environment, proxies } = settings();
    markArrivals({ proxies, production: environment === 'production' });
    pages();
    measure();
    // A thread of its own, which nothing waits for.
    search();
    // A developer's server makes every page anew, and keeps none.
    if (process.env.NODE_ENV !== 'production') return;
    // Whoever sends readers here is told to send them elsewhere, while those who are here get their pages.
    readyWhen('open', () => ({ ready: !isStopping() }));
    standInFront();
    nowLoaded();
    keepAssets();
    startTakeOver();
    wantToFollow();
  } catch (problem) {
    if (!(problem instanceof SettingsError)) throw problem;
    console.error(problem.message);
    process.exit(1);
  }
}
