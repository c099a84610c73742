import { element, paragraph } from './element.ts';
import type { LexicalNode } from './inline.ts';

/** Lexical's `headerState` of a cell at the head of a column. */
const columnHead = 1;

const cell = (text: string, isHead: boolean) =>
  element('tablecell', [paragraph(text)], {
    backgroundColor: null,
    colSpan: 1,
    rowSpan: 1,
    headerState: isHead ? columnHead : 0,
  });

/** A table whose first row is its head. */
export function tableNode(rows: readonly (readonly string[])[]): LexicalNode {
  const children = rows.map((cells, index) =>
    element(
      'tablerow',
      cells.map((text) => cell(text, index === 0)),
    ),
  );
  return element('table', children);
}
