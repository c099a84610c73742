import type { Context } from '../content/context.ts';

/** What machines read at one address. */
export interface Made {
  readonly body: string;
  /** Of what it was made from: while it is the same, the document need not be made again. */
  readonly signature?: string;
}

/** How a document is made: its address is the site's own path, percent-decoded: `/ko/feed.xml`. */
export interface MachineKind {
  readonly pattern: RegExp;
  readonly type: string;
  /** Seconds after which it is looked at again, whatever happened. */
  readonly revalidate: number;
  /**
   * `eager`: made again by every event that names what it shows. `lazy`: only marked as old, and made again
   * before it is served: for what is large, and read a few times a day.
   */
  readonly when: 'eager' | 'lazy';
  /** Null where there is nothing. `known` is the signature of what is stored: 'same' keeps that. */
  readonly make: (
    cx: Context,
    found: RegExpExecArray,
    known: string | null,
  ) => Promise<Made | 'same' | null>;
}
