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
  ...{ W: 645, X: 446, Y: 446, Z: 404, ' ': 186, '.': 247, "'": 187, '-': 343, '&': 473 },
};
const otherAdvance = 460;
/** The white before and after the black of a capital. What is not here has next to none. */
const bearings: Readonly<Record<string, readonly [before: number, after: number]>> = {
  ...{ B: [34, 20], C: [26, 25], D: [34, 23], E: [34, 28], F: [34, 22], G: [26, 28], H: [34, 34] },
  ...{ I: [34, 34], J: [-19, 34], K: [34, 0], L: [34, 11], M: [27, 27], N: [34, 34], O: [26, 26] },
  ...{ P: [34, 21], Q: [26, 26], R: [34, 8], S: [19, 20], T: [13, 13], U: [31, 31], V: [5, 5] },
};
/** Pairs that stand closer by more than a fiftieth of an em. */
const closer: Readonly<Record<string, number>> = {
  ...{ AT: 41, AV: 36, AW: 30, AY: 56, DX: 24, DY: 31, FA: 32, KC: 29, KG: 29, KO: 29, KQ: 29 },
  ...{ LT: 63, LV: 54, LW: 43, LY: 67, OX: 26, OY: 26, PA: 45, PX: 22, QX: 26, QY: 26, RY: 29 },
  ...{ TA: 40, VA: 36, WA: 30, XC: 26, XG: 26, XO: 26, XQ: 26, YA: 56, YC: 26, YG: 26, YO: 26 },
};
const letterSpacing = -4;

/** How wide the black of a Latin name is in capitals, in em, and how much white its first letter has before it. */
export function latinWidth(text: string): { readonly width: number; readonly before: number } {
  const capitals = text.toUpperCase();
  const [before, after] = [
    bearings[capitals.at(0) ?? '']?.[0],
    bearings[capitals.at(-1) ?? '']?.[1],
  ];
  let width = -(before ?? 0) - (after ?? 0) - letterSpacing;
  let last = '';
  for (const character of capitals) {
    width += (advances[character] ?? otherAdvance) + letterSpacing;
    width -= closer[last + character] ?? 0;
    last = character;
  }
  return { width: Math.max(width / 1000, 1), before: (before ?? 0) / 1000 };
}

/** Advances of Black Han Sans by a syllable's vowel, ㅏ to ㅣ, in thousandths of an em. */
const byVowel = [
  835, 860, 835, 860, 822, 860, 822, 860, 840, 836, 860, 822, 840, 840, 822, 860, 822, 840, 840,
  822, 822,
];
const firstSyllable = 0xac00;
const finals = 28;
/** A final changes them only where the vowel is a stroke at the right, and it is as wide as ㄹ or ㅅ, or ㅆ. */
const upright = [4, 6, 20];
const byFinal: Readonly<Record<number, number>> = { 8: 10, 19: 10, 20: 20 };
/** Before every syllable, and after those whose vowel has no stroke at the right end: ㅏ, ㅑ and ㅘ have one. */
const bearing = 0.06;
const reachingRight = [0, 2, 9];
const spacing = { letter: -0.02, word: 0.2 };

const partsOf = (syllable: string): { readonly vowel: number; readonly final: number } | null => {
  const index = (syllable.codePointAt(0) ?? 0) - firstSyllable;
  if (index < 0 || index >= 11_172) return null;
  return { vowel: Math.floor(index / finals) % byVowel.length, final: index % finals };
};

/** Of the figures 0 to 9, which are the Latin face's at 117 %. */
const figures = [514, 448, 466, 481, 532, 488, 512, 479, 517, 511];

function advanceOf(syllable: string): number {
  const parts = partsOf(syllable);
  if (!parts) return (figures[Number(syllable)] ?? 700) / 1000;
  const wider = upright.includes(parts.vowel) ? (byFinal[parts.final] ?? 0) : 0;
  return ((byVowel[parts.vowel] ?? 0) + wider) / 1000;
}

/** How wide the black of a Korean name is in the display face, in em, with its letter and word spacing. */
export function hangulWidth(text: string): number {
  let width = -bearing - spacing.letter;
  for (const character of text) {
    width += character === ' ' ? spacing.word : advanceOf(character) + spacing.letter;
  }
  const last = partsOf(text.at(-1) ?? '');
  if (last && !reachingRight.includes(last.vowel)) width -= bearing;
  return Math.max(width, 0.9);
}
