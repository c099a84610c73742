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

/** Advances of the Latin face at 900, in thousandths of an em: an average would let a name full of M and W overflow. */
const advances: Readonly<Record<string, number>> = {
  ...{ A: 463, B: 440, C: 468, D: 469, E: 395, F: 389, G: 473, H: 480, I: 216, J: 216, K: 462 },
  ...{ L: 361, M: 582, N: 481, O: 472, P: 421, Q: 472, R: 452, S: 408, T: 404, U: 472, V: 464 },
  ...{ W: 645, X: 446, Y: 446, Z: 404, ' ': 126, '.': 247, "'": 187, '-': 343, '&': 473 },
};
const otherAdvance = 460;

/** How wide a Latin name sets in capitals, in em. */
export function latinWidth(text: string): number {
  let width = 0;
  for (const character of text.toUpperCase()) width += advances[character] ?? otherAdvance;
  return Math.max(width / 1000, 1);
}

/** Advances of Black Han Sans by a syllable's vowel, ㅏ to ㅣ, in thousandths of an em: a final hardly changes them. */
const byVowel = [
  835, 860, 835, 860, 822, 860, 822, 860, 840, 836, 860, 822, 840, 840, 822, 860, 822, 840, 840,
  822, 822,
];
const firstSyllable = 0xac00;
const finals = 28;
/** Before every syllable, and after those whose vowel has no stroke at the right end: ㅏ, ㅑ and ㅘ have one. */
const bearing = 0.06;
const reachingRight = [0, 2, 9];
const spacing = { letter: -0.02, word: 0.2 };

const vowelOf = (syllable: string): number | null => {
  const index = (syllable.codePointAt(0) ?? 0) - firstSyllable;
  return index < 0 || index >= 11_172 ? null : Math.floor(index / finals) % byVowel.length;
};

/** How wide the black of a Korean name is in the display face, in em, with its letter and word spacing. */
export function hangulWidth(text: string): number {
  let width = -bearing - spacing.letter;
  let last: number | null = null;
  for (const character of text) {
    last = vowelOf(character);
    const advance = last === null ? 0.7 : (byVowel[last] ?? 0) / 1000;
    width += character === ' ' ? spacing.word : advance + spacing.letter;
  }
  if (last !== null && !reachingRight.includes(last)) width -= bearing;
  return Math.max(width, 0.9);
}
