import { holds, type Promised } from '../lib/promises.mjs';
import { bytesOf, type Request } from './chrome.ts';

/** What it costs to show a page for the first time. */
export interface Cost {
  readonly requests: number;
  readonly bytes: number;
  readonly script: number;
}

export const costOf = (requests: readonly Request[]): Cost => ({
  requests: requests.length,
  bytes: bytesOf(requests),
  script: bytesOf(requests.filter(({ resourceType }) => resourceType === 'Script')),
});

/** What the first view of an article may cost. */
export const promisesOf = ({ requests, bytes, script }: Cost): readonly Promised[] => [
  holds('an article’s first view takes ≤ 10 requests', requests <= 10),
  holds('an article’s first view takes ≤ 70 KB', bytes <= 70 * 1024),
  holds('an article’s first view takes ≤ 8 KB of scripts', script <= 8 * 1024),
];

export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
