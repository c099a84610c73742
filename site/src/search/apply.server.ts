import type { ContentEvent } from '@bbk/shared/events';

import { search } from './client.server.ts';

/**
 * Brings the index of this instance up to date with events, in their order. When it has answered, what was
 * taken away is found by nobody, and everything else is either found or noted to be asked for again: an
 * event that was applied never has to be applied a second time.
 */
export async function applyToSearch(events: readonly ContentEvent[]): Promise<void> {
  await search().call('apply', events);
}

/** Has the index made anew, in the background: for an instance that can not know what it has missed. */
export async function renewSearch(): Promise<void> {
  await search().call('renew', null);
}
