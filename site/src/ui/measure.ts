const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** Whether a name has no Hangul: it is then set in the Latin face and marked as English. */
export const isLatin = (text: string): boolean => !hangul.test(text);

/** How wide a text sets, in Hangul syllables: a Latin letter takes about half of one, a space a third. */
export function syllables(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\s/.test(character)) width += 0.33;
    else width += hangul.test(character) || character > '\u2e7f' ? 1 : 0.55;
  }
  return width;
}

/**
 * The setting of a headline by its count: the display face is loud, and a long one has to speak lower.
 * 21 syllables are what two lines of the largest size hold.
 */
export function headlineSize(text: string): 'short' | 'long' | 'longer' {
  const count = syllables(text);
  if (count <= 21) return 'short';
  return count <= 42 ? 'long' : 'longer';
}

/** Sofia Sans Extra Condensed, 900, capitals: advance in thousandths of an em. Others are near 430. */
const advances: Readonly<Record<string, number>> = {
  I: 215,
  J: 330,
  L: 340,
  F: 360,
  E: 375,
  T: 385,
  M: 585,
  W: 650,
  ' ': 165,
  '.': 195,
  "'": 190,
  '-': 260,
};

/** How wide a Latin name sets in capitals, in em: an average would let a name full of M and W overflow. */
export function latinWidth(text: string): number {
  let width = 0;
  for (const character of text.toUpperCase()) width += advances[character] ?? 430;
  return Math.max(width / 1000, 1);
}

/** How wide a Korean name sets in the display face, in em. */
export function hangulWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === ' ') width += 0.25;
    else width += hangul.test(character) ? 0.88 : 0.6;
  }
  return Math.max(width, 0.9);
}
