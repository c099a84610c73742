/** Letters that are no syllable yet: what an input method shows while one is typed. */
const unfinished = /[\u3131-\u318e]+$/;

const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype;

/** Passwords are compared byte by byte, and a file's bytes are no text. */
const untouched = new Set(['password', 'file']);

/**
 * The same, with each syllable in one piece (NFC). What is pasted on macOS comes in letters (NFD): it looks alike, and
 * is neither found nor sorted where it should be. Answers with what it was given where nothing has to change.
 */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) {
    const before: unknown[] = value;
    const items = before.map(composed);
    return items.some((item, index) => item !== before[index]) ? items : before;
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const before: [string, unknown][] = Object.entries(value);
  const after = before.map(([key, inner]): [string, unknown] => [
    key,
    untouched.has(key) ? inner : composed(inner),
  ]);
  const isSame = after.every(([, inner], index) => inner === before[index]?.[1]);
  return isSame ? value : Object.fromEntries(after);
}

/** What is looked for, while its last syllable is still being typed: without that one. */
export function soughtText(text: string): string {
  const whole = text.normalize('NFC');
  const finished = whole.replace(unfinished, '').trimEnd();
  return finished === '' ? whole : finished;
}
