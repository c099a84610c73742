import { AsyncLocalStorage } from 'node:async_hooks';

import { inProcess } from '@bbk/shared/in-process';

import type { Shown } from './answers.server.ts';

/** Of one request: what its answer shows, once that is known. */
interface About {
  shown: Shown | null;
}

/** One in the process: the bundle of a page is another than that of the start. */
const asked = () => inProcess('asked', () => new AsyncLocalStorage<About>());

/** Says what the request that is being answered shows, and so for how long others may be sent the same. */
export function shows(shown: Shown): void {
  const about = asked().getStore();
  if (about) about.shown = shown;
}

/** Runs what answers a request; afterwards the answer's `shown` is there, if something was said of it. */
export function noting(work: (about: Readonly<About>) => void): void {
  const about: About = { shown: null };
  asked().run(about, () => work(about));
}
