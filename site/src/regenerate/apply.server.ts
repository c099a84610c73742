import type { ContentEvent } from '@bbk/shared/events';

import { forgetShell } from '../content/shell/get.ts';
import { applyToSearch } from '../search/apply.server.ts';
import { regenerate, type OnPage } from './regenerate.server.ts';
import { regenerator } from './regenerator.server.ts';

/** Applies an event once, wherever it came from; what it could not do is done when it comes again. */
export async function applyEvent(
  epoch: string,
  event: ContentEvent,
  onPage?: OnPage,
): Promise<{ repeated: boolean; complete: boolean }> {
  const instance = regenerator();
  if (instance.applied.has(epoch, event)) return { repeated: true, complete: true };
  forgetShell();
  const [{ complete }] = await Promise.all([
    regenerate(instance, event, onPage),
    applyToSearch([event]),
  ]);
  if (complete) await instance.applied.add(epoch, event);
  return { repeated: false, complete };
}
