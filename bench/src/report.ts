import { lineOf, type Promised } from '../lib/promises.mjs';

/** Prints what was measured, and what had to hold of it; the exit code says whether all of that does. */
export function report(text: string, promises: readonly Promised[]): void {
  console.log(`${text}\n\n${promises.map(lineOf).join('\n')}`);
  process.exitCode = promises.every(({ holds }) => holds) ? 0 : 1;
}
