/** A stretch of one script, and where it stands in the text that it was found in. */
export interface Run {
  readonly script: 'syllables' | 'jamo' | 'letters';
  readonly text: string;
  readonly at: number;
}
type Script = Run['script'] | null;

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const word = /[\p{L}\p{N}\p{M}]/u;

function rareScript(character: string): Script {
  if (ideograph.test(character)) return 'syllables';
  return word.test(character) ? 'letters' : null;
}

/** By code first: nearly everything is Hangul or ASCII, and a whole magazine is read this way. */
function scriptOf(code: number): Script {
  if (code >= 0xac00 && code <= 0xd7a3) return 'syllables';
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? 'letters' : null;
  if (code >= 0x3131 && code <= 0x3163) return 'jamo';
  return rareScript(String.fromCodePoint(code));
}

/** The words of a text, split where the script changes: `bts의 5집` is bts, 의, 5, 집. Takes folded text. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let script: Script = null;
  let start = 0;
  for (let at = 0; at <= text.length;) {
    const code = text.codePointAt(at);
    const here = code === undefined ? null : scriptOf(code);
    if (here !== script) {
      if (script) runs.push({ script, text: text.slice(start, at), at: start });
      [script, start] = [here, at];
    }
    at += code !== undefined && code > 0xffff ? 2 : 1;
  }
  return runs;
}
