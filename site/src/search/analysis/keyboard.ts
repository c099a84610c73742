import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

import { normalised } from './normalise.ts';

const latin = /^[a-z\s]+$/i;
const everySyllable = /^[가-힣\s]+$/;
const vowelAlone = /[ㅏ-ㅣ]/;

/**
 * What was meant when the keyboard was in the other layout: `qlfqhem` is 빌보드, `ㅠㅑㅣㅣㅠㅐㅁㄱㅇ` is
 * billboard. Null where the text can not have come about so.
 */
export function retyped(query: string): string | null {
  const text = normalised(query).trim();
  if (latin.test(text)) {
    const hangul = convertQwertyToHangul(text);
    return everySyllable.test(hangul) ? hangul : null;
  }
  // Korean never leaves a vowel alone; consonants alone are initials (ㅂㅌㅅㄴㄷ) before they are a mistake.
  const mixed = /[가-힣]/.test(text) && /[ㄱ-ㅎ]/.test(text);
  const consonants = /^[ㄱ-ㅎ\s]+$/.test(text);
  if (!vowelAlone.test(text) && !mixed && !consonants) return null;
  const typed = convertHangulToQwerty(text);
  return /[^\p{ASCII}]/u.test(typed) ? null : typed.toLowerCase();
}
