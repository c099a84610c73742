const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const firstSyllable = 0xac00;
const [vowels, tails] = [21, 28];

/** What a keyboard shows while a syllable is typed: `음` is `ㅇ`, `으`, `음`. Other characters are one stroke. */
export function strokesOf(character: string): readonly string[] {
  const at = (character.codePointAt(0) ?? 0) - firstSyllable;
  if (at < 0 || at >= leads.length * vowels * tails) return [character];
  const lead = leads.charAt(Math.floor(at / (vowels * tails)));
  const open = String.fromCodePoint(firstSyllable + at - (at % tails));
  return at % tails === 0 ? [lead, open] : [lead, open, character];
}
