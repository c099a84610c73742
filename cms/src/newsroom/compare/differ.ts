import { diffArrays, diffWords } from 'diff';

/** A piece of text: in both versions, only in the newer, or only in the older. */
export type Part = { kind: 'same' | 'added' | 'removed'; text: string };
/** One paragraph of the comparison. */
export type Line = readonly Part[];

/** Words as Unicode tells them apart, in Korean too: what is between them is compared as well. */
const segmenter = new Intl.Segmenter('ko', { granularity: 'word' });

const kindOf = ({ added, removed }: { added?: boolean; removed?: boolean }): Part['kind'] =>
  added ? 'added' : removed ? 'removed' : 'same';

/** What changed within a paragraph, word by word. */
export const wordsBetween = (before: string, after: string): Line =>
  diffWords(before, after, { intlSegmenter: segmenter }).map((change) => ({
    kind: kindOf(change),
    text: change.value,
  }));

const whole = (kind: Part['kind'], text: string): Line => [{ kind, text }];

/** Paragraphs that were replaced stand beside those that replace them; what is left over came or went. */
function replaced(removed: readonly string[], added: readonly string[]): Line[] {
  const pairs = Math.min(removed.length, added.length);
  return [
    ...removed.slice(0, pairs).map((text, index) => wordsBetween(text, added[index] ?? '')),
    ...removed.slice(pairs).map((text) => whole('removed', text)),
    ...added.slice(pairs).map((text) => whole('added', text)),
  ];
}

/** What changed between two texts, paragraph by paragraph. */
export function linesBetween(before: readonly string[], after: readonly string[]): Line[] {
  const lines: Line[] = [];
  let removed: readonly string[] = [];
  for (const change of diffArrays([...before], [...after])) {
    if (change.removed) {
      removed = change.value;
      continue;
    }
    lines.push(
      ...(change.added
        ? replaced(removed, change.value)
        : [...replaced(removed, []), ...change.value.map((text) => whole('same', text))]),
    );
    removed = [];
  }
  return [...lines, ...replaced(removed, [])];
}

export const isChanged = (lines: readonly Line[]): boolean =>
  lines.some((line) => line.some(({ kind }) => kind !== 'same'));
