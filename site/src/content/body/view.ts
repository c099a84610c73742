import type { Context } from '../context.ts';
import { blockNode, isBlockKind, type Block } from './blocks.ts';
import { isJson, rootOf, string, type Json } from './json.ts';
import { headings, simpleNode, tableNode, type Headings } from './simple.ts';
import type { BodyNode } from './types.ts';

function leaveOut(kind: string): null {
  console.warn(`A body holds a node that the site does not know: ${kind}`);
  return null;
}

function bodyNode(cx: Context, node: Json, nextId: Headings): BodyNode | null {
  const kind = string(node['type']);
  switch (kind) {
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quote':
      return simpleNode(cx, node, nextId);
    case 'table':
      return tableNode(cx, node);
    case 'horizontalrule':
      return { type: 'divider' };
    case 'block': {
      const fields = isJson(node['fields']) ? node['fields'] : {};
      const blockKind = string(fields['blockType']);
      // The CMS has validated the fields of a block of a kind that both sides know.
      return isBlockKind(blockKind)
        ? blockNode(cx, fields as unknown as Block, nextId)
        : leaveOut(blockKind);
    }
    default:
      return leaveOut(kind);
  }
}

/** An article's or announcement's body, as a page shows it. */
export function bodyNodes(cx: Context, value: unknown): BodyNode[] {
  const nextId = headings();
  return rootOf(value).flatMap((node) => bodyNode(cx, node, nextId) ?? []);
}
