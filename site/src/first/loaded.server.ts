import { inProcess } from '@bbk/shared/in-process';

const state = () => inProcess('loaded', () => ({ isLoaded: false }));

/** Whether Next takes requests by itself. */
export const isLoaded = (): boolean => state().isLoaded;

/** Said by the start: what stood in for Next ends. */
export function nowLoaded(): void {
  state().isLoaded = true;
}
