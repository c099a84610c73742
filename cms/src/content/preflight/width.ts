const wide = /[\u1100-\u11ff\u2e80-\u303e\u3040-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u;

/**
 * How long a line is in the newsroom's measure: a Hangul syllable is one, a Latin letter, a digit or a space half
 * (as on a page set in full and half widths). Counted on composed text: what macOS decomposes is no longer.
 */
export function widthOf(text: string): number {
  let halves = 0;
  for (const character of text.normalize('NFC')) halves += wide.test(character) ? 2 : 1;
  return Math.ceil(halves / 2);
}
