import type { ContentEvent } from '@bbk/shared/events';

import { forgetCounts } from './articles/counts.ts';
import { forgetShell } from './shell/get.ts';

/** What the frame around every page is made from. */
const inShell: readonly string[] = ['site', 'navigation', 'sections', 'issues', 'media'];

/** What is kept between pages may be older than this event; `null`: than anything. */
export function outdate(event: ContentEvent | null): void {
  if (!event || inShell.includes(event.collection)) forgetShell();
  forgetCounts(event?.keys ?? null);
}
