import type { Paragraph } from './release.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = (node: Node): Node[] =>
  Array.isArray(node['children']) ? node['children'].filter(isNode) : [];
const words = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** The words of a node, however deep they lie. */
function textOf(node: Node): string {
  if (node['type'] === 'linebreak') return '\n';
  if (typeof node['text'] === 'string') return node['text'];
  return childrenOf(node).map(textOf).join('');
}

const paragraph = (kind: Paragraph['kind'], text: string): Paragraph[] =>
  text.trim() === '' ? [] : [{ kind, text: text.trim() }];

/** The words of a block: pictures and embeds have none that a release could hold. */
function ofBlock(fields: Node): Paragraph[] {
  const rows = Array.isArray(fields['rows']) ? fields['rows'].filter(isNode) : [];
  switch (fields['blockType']) {
    case 'pullQuote':
      return paragraph('quote', words(fields['text']));
    case 'qa':
      return [
        ...paragraph('heading', words(fields['question'])),
        ...paragraphsOf(fields['answer']),
      ];
    case 'factBox':
      return [
        ...paragraph('heading', words(fields['title'])),
        ...rows.flatMap((row) =>
          paragraph('item', `- ${words(row['figure'])} ${words(row['text'])}`),
        ),
      ];
    case 'listEntry':
      return [...paragraph('heading', words(fields['title'])), ...paragraphsOf(fields['text'])];
    default:
      return [];
  }
}

const items = (list: Node): Paragraph[] =>
  childrenOf(list).flatMap((item) => {
    const nested = childrenOf(item).filter(({ type }) => type === 'list');
    const own = childrenOf(item).filter(({ type }) => type !== 'list');
    return [...paragraph('item', `- ${own.map(textOf).join('')}`), ...nested.flatMap(items)];
  });

const cells = (table: Node): Paragraph[] =>
  childrenOf(table).flatMap((row) =>
    paragraph(
      'item',
      childrenOf(row)
        .map((cell) => textOf(cell).trim())
        .join(' | '),
    ),
  );

function ofNode(node: Node): Paragraph[] {
  switch (node['type']) {
    case 'heading':
      return paragraph('heading', textOf(node));
    case 'quote':
      return paragraph('quote', textOf(node));
    case 'list':
      return items(node);
    case 'table':
      return cells(node);
    case 'block':
      return isNode(node['fields']) ? ofBlock(node['fields']) : [];
    default:
      return paragraph('text', textOf(node));
  }
}

/** A rich text in plain words, paragraph by paragraph. What is no rich text has none. */
export function paragraphsOf(body: unknown): Paragraph[] {
  if (!isNode(body) || !isNode(body['root'])) return [];
  return childrenOf(body['root']).flatMap(ofNode);
}
