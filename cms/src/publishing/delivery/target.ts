import type { ContentEvent, PageOutcome } from '@bbk/shared/events';

export interface Notice {
  readonly event: ContentEvent;
  /** Which outbox the event's sequence counts in. */
  readonly epoch: string;
}
/** Told of each page as soon as it is done. */
export type OnPage = (page: PageOutcome) => void;

/** It answered, and has not done all of it yet: others can be told, this is tried again. */
export class NotDone extends Error {
  override name = 'NotDone';
}

/** Whoever is told of events: an instance of the site, or a search engine. */
export interface Target {
  /** Unique, and kept: what is still to be told is found by it. */
  readonly name: string;
  /** Whether editors see it in their receipts. */
  readonly site: boolean;
  readonly wants: (event: ContentEvent) => boolean;
  /** Ends when it was told and has done what it does; rejects when it is to be tried again. */
  readonly send: (notice: Notice, onPage: OnPage) => Promise<void>;
}
