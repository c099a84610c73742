import type { Context } from '../context.ts';
import { childrenOf, string, type Json } from './json.ts';
import { linkTarget } from './links.ts';
import type { Inline } from './types.ts';

/** Bits of the editor's text format. */
const bold = 1;
const italic = 2;

function textNode(node: Json): Inline[] {
  const text = string(node['text']);
  const format = typeof node['format'] === 'number' ? node['format'] : 0;
  if (text === '') return [];
  return [{ type: 'text', text, bold: (format & bold) !== 0, italic: (format & italic) !== 0 }];
}

function inlineNode(cx: Context, node: Json): Inline[] {
  switch (node['type']) {
    case 'text':
      return textNode(node);
    case 'linebreak':
      return [{ type: 'break' }];
    case 'tab':
      return [{ type: 'text', text: ' ', bold: false, italic: false }];
    case 'link':
    case 'autolink': {
      const children = inlines(cx, node);
      const target = linkTarget(cx, node);
      return target && children.length > 0 ? [{ type: 'link', ...target, children }] : children;
    }
    // A paragraph within a cell or a list item: its text.
    case 'paragraph':
      return inlines(cx, node);
    default:
      return [];
  }
}

/** The text inside a node. Two paragraphs within a cell are told apart by a break. */
export function inlines(cx: Context, node: Json): Inline[] {
  return childrenOf(node).flatMap((child, index) => {
    const again = index > 0 && child['type'] === 'paragraph';
    return [...(again ? [{ type: 'break' } as const] : []), ...inlineNode(cx, child)];
  });
}

/** What a node says, without its form. */
export const plainText = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      return node.type === 'break' ? ' ' : plainText(node.children);
    })
    .join('');
