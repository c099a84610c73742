import { measureProcess, observeDisk } from '@bbk/shared/metrics';

import { routeName } from '../platform/routeName.ts';
import { settings } from '../platform/settings.server.ts';

/** Counts and times what is asked of this instance, where somebody may read it. For the start hook. */
export function measure(): void {
  const { folders, metricsKey } = settings();
  if (!metricsKey) return;
  measureProcess(routeName);
  observeDisk(folders.own);
}
