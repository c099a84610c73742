import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/**
 * The lines of a text. It is read from when the first one is asked for: Node's own reader begins when it is made, and
 * loses what comes until somebody asks, the end included.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Infinity });
}
