import { regenerateLine, type RegenerateRequest } from '@bbk/shared/events';
import { sign } from '@bbk/shared/signature';

import { settings } from '../../platform/settings.ts';
import { linesOf } from './lines.ts';
import { NotDone, type Notice, type OnPage, type Target } from './target.ts';

/** An instance says something at least every two seconds while it works: after this, in ms, it hangs. */
const patience = 10_000;

/** Aborts what does not show life for so long. */
function watch() {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new Error('it does not answer'));
  let timer = setTimeout(giveUp, patience);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, patience);
  };
  return { signal: controller.signal, alive, end: () => clearTimeout(timer) };
}

async function read(response: Response, alive: () => void, onPage: OnPage): Promise<void> {
  let failed = 0;
  for await (const line of linesOf(response.body, alive)) {
    const said = regenerateLine.parse(JSON.parse(line));
    if ('done' in said) {
      if (!said.complete && failed === 0)
        throw new NotDone('its search could not be brought up to date');
      if (failed > 0) throw new NotDone(`${failed} page(s) could not be made again`);
      return;
    }
    if (said.outcome === 'failed') failed += 1;
    onPage(said);
  }
  throw new Error('it stopped before it was done');
}

async function send(instance: string, notice: Notice, onPage: OnPage): Promise<void> {
  const body = JSON.stringify(notice satisfies RegenerateRequest);
  const { signal, alive, end } = watch();
  try {
    const response = await fetch(`${instance}/api/regenerate`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        // Compressed, what it says of a page would wait for what it says of the next.
        'accept-encoding': 'identity',
        ...sign(settings.signingSecret, notice.event.id, body),
      },
      body,
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`it answered ${response.status}`);
    }
    await read(response, alive, onPage);
  } finally {
    end();
  }
}

/** An instance of the site: told of everything, by the signed call. */
export const siteTarget = (instance: string): Target => ({
  name: instance,
  site: true,
  wants: () => true,
  send: (notice, onPage) => send(instance, notice, onPage),
});
