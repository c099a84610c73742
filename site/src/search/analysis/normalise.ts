/** `ＢＴＳ１` as keyboards for full-width letters write it. */
const fullWidth = /[\uff01-\uff5e]/g;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu;
const accented = /[\u00c0-\u024f]/g;
const marks = /\p{M}/gu;

const withoutMarks = (letter: string): string => letter.normalize('NFD').replaceAll(marks, '');

/**
 * One form for what looks the same: Hangul composed (macOS writes it apart), letters of normal width, no
 * control characters. Not NFKC, which would turn a typed ㅂ into a part of a syllable.
 */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(fullWidth, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll(invisible, ' ');

/** As it is compared: also without capitals and accents. As long as the text was, character for character. */
export const folded = (text: string): string =>
  normalised(text).toLowerCase().replaceAll(accented, withoutMarks);
