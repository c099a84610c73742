/** A sentence on what must hold, and whether it did. */
export const holds = (sentence, isTrue) => ({ sentence, holds: Boolean(isTrue) });

/** As it is printed: a line of its own. */
export const lineOf = (promise) => `${promise.holds ? '✓' : '✗'} ${promise.sentence}`;

/** What a measuring program printed of its promises. */
export const promisesIn = (output) =>
  Array.from(output.matchAll(/^([✓✗]) (.+)$/gm), ([, mark, sentence]) =>
    holds(sentence, mark === '✓'),
  );
