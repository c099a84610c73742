import type { Context } from '../context.ts';
import { inlines } from './inline.ts';
import { childrenOf, positive, rootOf, type Json } from './json.ts';
import type { ListNode, SimpleNode, TableNode } from './types.ts';

/** Headings are numbered through a whole page: their ids are what a link within it names. */
export type Headings = () => string;
export const headings = (): Headings => {
  let count = 0;
  return () => `h${String((count += 1))}`;
};

function listNode(cx: Context, node: Json): ListNode {
  const items: { children: ListNode['items'][number]['children']; nested: ListNode | null }[] = [];
  for (const item of childrenOf(node)) {
    const inner = childrenOf(item).find((child) => child['type'] === 'list');
    const nested = inner ? listNode(cx, inner) : null;
    const children = inlines(cx, item);
    const last = items.at(-1);
    // The editor nests a list in an item of its own, after the one that it belongs to.
    if (children.length === 0 && nested && last && !last.nested) last.nested = nested;
    else items.push({ children, nested });
  }
  return { type: 'list', ordered: node['listType'] === 'number', items };
}

/** Paragraphs, headings, lists and quotations; null for anything else, and for a paragraph without text. */
export function simpleNode(cx: Context, node: Json, nextId: Headings): SimpleNode | null {
  const children = node['type'] === 'list' ? [] : inlines(cx, node);
  switch (node['type']) {
    case 'paragraph':
      return children.length > 0 ? { type: 'paragraph', children } : null;
    case 'heading':
      return { type: 'heading', level: node['tag'] === 'h3' ? 3 : 2, id: nextId(), children };
    case 'quote':
      return { type: 'quote', children };
    case 'list':
      return listNode(cx, node);
    default:
      return null;
  }
}

/** A rich text without blocks: an answer, a list entry, an editor's letter. */
export const simpleNodes = (cx: Context, value: unknown, nextId: Headings): SimpleNode[] =>
  rootOf(value).flatMap((node) => simpleNode(cx, node, nextId) ?? []);

export const tableNode = (cx: Context, node: Json): TableNode => ({
  type: 'table',
  rows: childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => ({
      header: positive(cell['headerState']) === cell['headerState'],
      colSpan: positive(cell['colSpan']),
      rowSpan: positive(cell['rowSpan']),
      children: inlines(cx, cell),
    })),
  ),
});
