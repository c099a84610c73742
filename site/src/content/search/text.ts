import { plainText } from '../body/inline.ts';
import type { BodyNode, Inline, ListNode, SimpleNode } from '../body/types.ts';

type Line = string | null;

const inline = (nodes: readonly Inline[]): string => plainText(nodes);
const list = ({ items }: ListNode): Line[] =>
  items.flatMap(({ children, nested }) => [inline(children), ...(nested ? list(nested) : [])]);
const simple = (nodes: readonly SimpleNode[]): Line[] => nodes.flatMap(linesOf);

/** What one node of a body says, line by line. A new kind of block does not compile until it says so here. */
function linesOf(node: BodyNode): Line[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [inline(node.children)];
    case 'list':
      return list(node);
    case 'table':
      return node.rows.map((row) => row.map(({ children }) => inline(children)).join(' '));
    case 'image':
      return [node.caption];
    case 'gallery':
      return [node.title, ...node.pictures.map(({ caption }) => caption)];
    case 'pullQuote':
      return [node.text, node.speaker, node.source];
    case 'qa':
      return [node.question, node.speaker, ...simple(node.answer)];
    case 'factBox':
      return [node.title, ...node.rows.map(({ figure, text }) => `${figure} ${text}`), node.note];
    case 'listEntry':
      return [node.title, node.meta, ...simple(node.text)];
    case 'embed':
      return [node.title];
    // Of another article; a line between two parts.
    case 'relatedArticle':
    case 'divider':
      return [];
  }
}

/** Everything that a body says, as plain text: a line for each paragraph. */
export const textOf = (nodes: readonly BodyNode[]): string =>
  nodes
    .flatMap(linesOf)
    .filter((line) => line !== null && line.trim() !== '')
    .join('\n');
