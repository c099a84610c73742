import type { PrintedLine } from '@bbk/shared/pages';

/** The text of a page by paragraphs: lines of one block are one. */
export function paragraphsOf(lines: readonly PrintedLine[]): string[] {
  const blocks = new Map<number, string[]>();
  for (const { block, words } of lines) {
    const line = words.map(([word]) => word).join(' ');
    blocks.set(block, [...(blocks.get(block) ?? []), line]);
  }
  return [...blocks.values()].map((parts) => parts.join(' ')).filter((text) => text !== '');
}
