/*
 * How the site is started: `node built/serve.cjs start`, and then as `next start` is. Next's server listens soon, and
 * keeps everybody waiting for a second or two until all of it is loaded: whoever asks for a page that is on disk has it
 * meanwhile.
 */
import { join } from 'node:path';

import { markArrivals } from '@bbk/shared/arrival';
import { stopGracefully } from '@bbk/shared/stop';

import { settings } from '../platform/settings.server.ts';
import { standBefore } from '../platform/standBefore.server.ts';
import { answersFromDisk } from './answer.server.ts';
import { isLoaded } from './loaded.server.ts';

function standIn(): void {
  const { environment, proxies, folders } = settings();
  const answer = answersFromDisk({ built: join(process.cwd(), '.next'), own: folders.own });
  markArrivals({ proxies, production: environment === 'production' });
  standBefore((next) => (request, response) => {
    if (isLoaded() || !answer(request, response)) next(request, response);
  });
}

/** Also while it is loaded. Next's own way would end what is in flight. */
process.env['NEXT_MANUAL_SIG_HANDLE'] = 'true';
stopGracefully(() => Promise.resolve());
try {
  standIn();
} catch {
  // A wrong setting, or a build that is not there: the start itself says which.
}
void import('next/dist/bin/next');
