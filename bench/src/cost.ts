import { holds, type Promised } from '../lib/promises.mjs';

/** One request, and the bytes that came for it. */
export interface Request {
  readonly url: string;
  readonly transferSize: number;
  readonly resourceType: string;
}

export const bytesOf = (requests: readonly Request[]): number =>
  requests.reduce((all, { transferSize }) => all + transferSize, 0);

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
